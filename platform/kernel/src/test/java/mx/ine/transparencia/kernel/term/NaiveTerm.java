package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.NaiveCalendar;
import mx.ine.transparencia.kernel.term.TermChange.Capped;
import mx.ine.transparencia.kernel.term.TermChange.Extended;
import mx.ine.transparencia.kernel.term.TermChange.Interrupted;
import mx.ine.transparencia.kernel.term.TermChange.Suspended;

/** Counts a term of business days with its changes one day after another. */
record NaiveTerm(NaiveCalendar calendar, int length, LocalDate startedOn) {

    LocalDate dueOn(List<TermChange> changes) {
        int last = lastInterruption(changes);
        LocalDate day = last < 0 ? startedOn : ((Interrupted) changes.get(last)).restartedOn();
        List<TermChange> current = changes.subList(last + 1, changes.size());
        int left = length + extensions(current);
        while (left > 0) {
            day = day.plusDays(1);
            left -= calendar.counts(day) && !paused(day, current) ? 1 : 0;
        }
        return limited(day, changes);
    }

    private static int lastInterruption(List<TermChange> changes) {
        int last = -1;
        for (int i = 0; i < changes.size(); i++) {
            last = changes.get(i) instanceof Interrupted ? i : last;
        }
        return last;
    }

    private static int extensions(List<TermChange> changes) {
        int days = 0;
        for (TermChange change : changes) {
            days += change instanceof Extended e ? e.businessDays() : 0;
        }
        return days;
    }

    private static boolean paused(LocalDate day, List<TermChange> changes) {
        return changes.stream()
                .anyMatch(c ->
                        c instanceof Suspended s
                                && !day.isBefore(s.from())
                                && !day.isAfter(s.to()));
    }

    private static LocalDate limited(LocalDate day, List<TermChange> changes) {
        LocalDate limit = day;
        for (TermChange change : changes) {
            limit = change instanceof Capped c && c.limit().isBefore(limit) ? c.limit() : limit;
        }
        return limit;
    }
}
