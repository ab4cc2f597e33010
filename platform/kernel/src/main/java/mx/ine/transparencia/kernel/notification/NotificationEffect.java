package mx.ine.transparencia.kernel.notification;

import java.time.LocalDate;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;

/** From when a notification has effects (Art. 47). */
public final class NotificationEffect {

    private NotificationEffect() {}

    /**
     * Art. 47.1: to an organ, the next business day. Art. 47.3: to a person, the same day; terms
     * then run from the next business day. Notifications are made on business days: one done on
     * another day counts as done on the next one that is.
     */
    public static LocalDate effectiveOn(
            Audience audience, LocalDate done, BusinessCalendar calendar) {
        LocalDate counted = calendar.nextOnOrAfter(done);
        return switch (audience) {
            case ORGAN -> calendar.plus(counted, 1);
            case PERSON -> counted;
        };
    }
}
