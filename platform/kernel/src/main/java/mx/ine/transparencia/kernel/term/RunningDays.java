package mx.ine.transparencia.kernel.term;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.term.TermChange.Suspended;

/**
 * The days that count for one term: business days outside its own pauses.
 *
 * @param pauses in order, none touching another
 */
record RunningDays(BusinessCalendar calendar, List<Suspended> pauses) {

    static final String PAUSE = "suspensión del plazo";
    private static final Optional<String> PAUSED = Optional.of(PAUSE);

    /** The n-th running day after a day; none (0) is the day itself. */
    LocalDate plus(LocalDate from, int n) {
        LocalDate due = calendar.plus(from, n);
        if (n == 0) {
            return due;
        }
        int needed = n;
        for (Suspended pause : pauses) {
            if (pause.from().isAfter(due)) {
                break;
            }
            needed += businessDaysOf(pause, from);
            due = calendar.plus(from, needed);
        }
        return due;
    }

    LocalDate nextOnOrAfter(LocalDate day) {
        return reasonSkipped(day).isEmpty() ? day : plus(day, 1);
    }

    /** Running days after one day and up to another; negative if reversed. */
    int between(LocalDate after, LocalDate upTo) {
        int count = calendar.between(after, upTo);
        for (Suspended pause : pauses) {
            if (!pause.from().isAfter(upTo)) {
                LocalDate last = pause.to().isAfter(upTo) ? upTo : pause.to();
                count -= businessDaysOf(new Suspended(pause.from(), last), after);
            }
        }
        return count;
    }

    /** An end counted from date to date, moved by the days that the term was paused. */
    LocalDate moved(LocalDate from, LocalDate end) {
        LocalDate moved = end;
        for (Suspended pause : pauses) {
            if (pause.from().isAfter(moved)) {
                break;
            }
            LocalDate before = later(pause.from().minusDays(1), from);
            moved = moved.plusDays(Math.max(0, DAYS.between(before, pause.to())));
        }
        return moved;
    }

    /** Why a day does not count, in Spanish; empty when it does. */
    Optional<String> reasonSkipped(LocalDate day) {
        Optional<String> closed = calendar.reasonClosed(day);
        return closed.isEmpty() && isPaused(day) ? PAUSED : closed;
    }

    boolean isPaused(LocalDate day) {
        for (Suspended pause : pauses) {
            if (!day.isBefore(pause.from()) && !day.isAfter(pause.to())) {
                return true;
            }
        }
        return false;
    }

    private int businessDaysOf(Suspended pause, LocalDate after) {
        LocalDate before = later(pause.from().minusDays(1), after);
        return Math.max(0, calendar.between(before, pause.to()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
