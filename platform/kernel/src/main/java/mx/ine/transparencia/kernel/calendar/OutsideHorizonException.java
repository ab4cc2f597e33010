package mx.ine.transparencia.kernel.calendar;

import java.time.LocalDate;

/** A date, or a term's end, beyond the years that the calendar knows. */
public final class OutsideHorizonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutsideHorizonException(String what) {
        super(
                "%s is outside the calendar, which goes from %s to %s"
                        .formatted(what, Horizon.FIRST, Horizon.LAST));
    }

    OutsideHorizonException(LocalDate day) {
        this(day.toString());
    }
}
