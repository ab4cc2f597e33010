package mx.ine.transparencia.kernel.calendar;

import java.time.LocalDate;

/** The years that every calendar covers, and its days made once for all calendars. */
final class Horizon {

    static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    static final LocalDate LAST = LocalDate.of(2060, 12, 31);
    static final int LENGTH = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    private static final long ORIGIN = FIRST.toEpochDay();
    private static final LocalDate[] DAYS = new LocalDate[LENGTH];

    static {
        for (int i = 0; i < LENGTH; i++) {
            DAYS[i] = FIRST.plusDays(i);
        }
    }

    private Horizon() {}

    /** Place of a day within the horizon. */
    static int indexOf(LocalDate day) {
        long index = day.toEpochDay() - ORIGIN;
        if (index < 0 || index >= LENGTH) {
            throw new OutsideHorizonException(day);
        }
        return (int) index;
    }

    static LocalDate dayAt(int index) {
        return DAYS[index];
    }
}
