package mx.ine.transparencia.requests.notification.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import mx.ine.transparencia.kernel.calendar.BusinessHours;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.term.Terms;

/** The days, hours and terms under which an errand is judged. */
public record Law(Terms terms, BusinessHours hours) {

    /** Art. 47: in business days and hours, and at no other time. */
    boolean open(LocalDateTime at) {
        return hours.isOpen(at.atZone(MexicoCity.ZONE).toInstant(), terms.calendar());
    }

    LocalDate nextBusinessDay(LocalDate after) {
        return terms.calendar().plus(after, 1);
    }

    LocalDate businessDayFrom(LocalDate day) {
        return terms.calendar().nextOnOrAfter(day);
    }
}
