package mx.ine.transparencia.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Counts one day after another, with nothing computed beforehand: what the index is held to. */
public record NaiveCalendar(List<Closure> closures) {

    private static final Set<String> FIXED = Set.of("01-01", "05-01", "09-16", "12-25");

    public boolean counts(LocalDate day) {
        return !weekend(day) && !statutory(day) && closures.stream().noneMatch(c -> c.covers(day));
    }

    public LocalDate plus(LocalDate start, int n) {
        LocalDate day = start;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            counted += counts(day) ? 1 : 0;
        }
        return day;
    }

    public int between(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -between(upTo, after);
        }
        return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::counts).count();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** LFT 74, read day by day: the n-th Monday is the one that falls in the n-th week of seven. */
    private static boolean statutory(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        int week = (day.getDayOfMonth() + 6) / 7;
        boolean movable =
                switch (day.getMonth()) {
                    case FEBRUARY -> monday && week == 1;
                    case MARCH, NOVEMBER -> monday && week == 3;
                    default -> false;
                };
        boolean handOver =
                day.getMonthValue() == 10
                        && day.getDayOfMonth() == 1
                        && List.of(2024, 2030, 2036, 2042, 2048, 2054, 2060)
                                .contains(day.getYear());
        return movable || handOver || FIXED.contains(day.toString().substring(5));
    }
}
