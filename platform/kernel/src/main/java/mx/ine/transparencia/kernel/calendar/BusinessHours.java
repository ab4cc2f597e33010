package mx.ine.transparencia.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The hours in which things are received and notified (Art. 47); the closing minute is inside. */
public record BusinessHours(LocalTime opens, LocalTime closes) {

    public static final BusinessHours STANDARD =
            new BusinessHours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    public BusinessHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Hours that close before they open: " + opens);
        }
    }

    /**
     * The day on which what arrives at an instant counts as received: that day if it is a business
     * day and not past closing (also before opening), else the next business day.
     */
    public LocalDate receptionDay(Instant arrival, BusinessCalendar calendar) {
        LocalDateTime local = LocalDateTime.ofInstant(arrival, MexicoCity.ZONE);
        LocalDate day = local.toLocalDate();
        boolean late = local.toLocalTime().isAfter(closes);
        return late ? calendar.plus(day, 1) : calendar.nextOnOrAfter(day);
    }

    public boolean isOpen(Instant instant, BusinessCalendar calendar) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, MexicoCity.ZONE);
        LocalTime time = local.toLocalTime();
        return calendar.isBusinessDay(local.toLocalDate())
                && !time.isBefore(opens)
                && !time.isAfter(closes);
    }

    /** The instant itself when open, else the first moment afterwards that is. */
    public Instant nextOpening(Instant instant, BusinessCalendar calendar) {
        if (isOpen(instant, calendar)) {
            return instant;
        }
        return receptionDay(instant, calendar).atTime(opens).atZone(MexicoCity.ZONE).toInstant();
    }
}
