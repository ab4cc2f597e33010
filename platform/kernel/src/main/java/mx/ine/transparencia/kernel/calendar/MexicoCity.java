package mx.ine.transparencia.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only zone in which the suite knows dates. */
public final class MexicoCity {

    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private MexicoCity() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
