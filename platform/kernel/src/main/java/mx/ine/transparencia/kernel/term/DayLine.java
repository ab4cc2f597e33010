package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A day of a term's count.
 *
 * @param number which day (or month, or year) of the term it is; empty when it does not count
 * @param reason why it does not count, or {@code ampliación} when it counts by an extension; else
 *     empty
 */
public record DayLine(LocalDate date, OptionalInt number, String reason) {

    private static final OptionalInt[] NUMBERS = new OptionalInt[256];

    static {
        for (int i = 0; i < NUMBERS.length; i++) {
            NUMBERS[i] = OptionalInt.of(i);
        }
    }

    static DayLine counted(LocalDate date, int number, String reason) {
        OptionalInt known = number < NUMBERS.length ? NUMBERS[number] : OptionalInt.of(number);
        return new DayLine(date, known, reason);
    }

    static DayLine skipped(LocalDate date, String reason) {
        return new DayLine(date, OptionalInt.empty(), reason);
    }

    public boolean counts() {
        return number.isPresent();
    }

    /** Saturdays and Sundays, which a page may leave out. */
    public boolean weekend() {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
