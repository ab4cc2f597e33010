package mx.ine.transparencia.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.ine.transparencia.kernel.regime.TermUnit;
import mx.ine.transparencia.kernel.term.DayLine;
import mx.ine.transparencia.kernel.term.TermExplanation;

/**
 * The days of a term as a page shows them: weeks from Monday to Sunday for business days, a plain
 * list of dates for months and years.
 *
 * @param weeks one list of seven days a week; empty when counted in months or years
 * @param list the dates one after another; empty when counted in business days
 */
public record TermDays(List<List<TermDay>> weeks, List<TermDay> list) {
    private static final int WEEK = 7;

    static TermDays of(TermExplanation explanation) {
        var lines = explanation.days();
        if (lines.isEmpty()) {
            return new TermDays(List.of(), List.of());
        }
        var end = explanation.dueOn();
        return explanation.unit() == TermUnit.BUSINESS
                ? new TermDays(weeks(lines, end), List.of())
                : new TermDays(List.of(), lines.stream().map(l -> TermDay.of(l, end)).toList());
    }

    /** Whether some days count only because the term was extended. */
    public boolean extended() {
        return weeks.stream().flatMap(List::stream).anyMatch(TermDay::extension);
    }

    /** From the Monday of the day that starts it to the Sunday after its end. */
    private static List<List<TermDay>> weeks(List<DayLine> lines, LocalDate end) {
        var start = lines.getFirst().date().minusDays(1);
        Map<LocalDate, TermDay> days = new HashMap<>();
        lines.forEach(line -> days.put(line.date(), TermDay.of(line, end)));
        days.put(start, TermDay.start(start));
        var weeks = new ArrayList<List<TermDay>>();
        for (var monday = start.with(DayOfWeek.MONDAY);
                !monday.isAfter(end);
                monday = monday.plusDays(WEEK)) {
            weeks.add(week(monday, days));
        }
        return List.copyOf(weeks);
    }

    private static List<TermDay> week(LocalDate monday, Map<LocalDate, TermDay> days) {
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .map(date -> days.getOrDefault(date, TermDay.outside(date)))
                .toList();
    }
}
