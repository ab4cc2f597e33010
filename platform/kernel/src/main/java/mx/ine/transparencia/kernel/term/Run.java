package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.term.TermChange.Capped;
import mx.ine.transparencia.kernel.term.TermChange.Extended;
import mx.ine.transparencia.kernel.term.TermChange.Interrupted;
import mx.ine.transparencia.kernel.term.TermChange.Suspended;

/**
 * The course of a term since it last started whole: what is left of its changes. An interruption
 * forgets earlier pauses and extensions; the limit that another term sets stays.
 *
 * @param caps the limit that each other term sets; a later one replaces the earlier
 */
record Run(
        TermRule rule, LocalDate from, int extension, RunningDays days, Map<String, Capped> caps) {

    static Run of(TermRule rule, LocalDate startedOn, BusinessCalendar calendar) {
        return new Run(rule, startedOn, 0, new RunningDays(calendar, List.of()), Map.of());
    }

    static Run of(
            TermRule rule,
            LocalDate startedOn,
            List<TermChange> changes,
            BusinessCalendar calendar) {
        Run run = of(rule, startedOn, calendar);
        for (TermChange change : changes) {
            run = run.after(change);
        }
        return run;
    }

    private Run after(TermChange change) {
        BusinessCalendar calendar = days.calendar();
        return switch (change) {
            case Interrupted i ->
                    new Run(rule, i.restartedOn(), 0, new RunningDays(calendar, List.of()), caps);
            case Extended e -> new Run(rule, from, extension + e.businessDays(), days, caps);
            case Suspended s ->
                    new Run(rule, from, extension, new RunningDays(calendar, merged(s)), caps);
            case Capped c -> {
                Map<String, Capped> more = new LinkedHashMap<>(caps);
                more.put(c.byRule(), c);
                yield new Run(rule, from, extension, days, more);
            }
        };
    }

    private List<Suspended> merged(Suspended added) {
        List<Suspended> sorted = new ArrayList<>(days.pauses());
        sorted.add(added);
        sorted.sort(Comparator.comparing(Suspended::from));
        List<Suspended> merged = new ArrayList<>();
        for (Suspended pause : sorted) {
            boolean apart = merged.isEmpty() || pause.from().isAfter(merged.getLast().to());
            if (apart) {
                merged.add(pause);
            } else if (pause.to().isAfter(merged.getLast().to())) {
                merged.set(merged.size() - 1, new Suspended(merged.getLast().from(), pause.to()));
            }
        }
        return List.copyOf(merged);
    }

    LocalDate dueOn() {
        LocalDate own = ownDueOn();
        return bindingCap(own).map(Capped::limit).orElse(own);
    }

    /** The end that the term would have if no other limited it. */
    LocalDate ownDueOn() {
        return days.plus(baseDueOn(), extension);
    }

    /** The end before any extension. */
    LocalDate baseDueOn() {
        return switch (rule.unit()) {
            case BUSINESS -> days.plus(from, rule.length());
            case MONTH, YEAR -> days.nextOnOrAfter(milestone(rule.length()));
        };
    }

    /** From date to date: the day on which a number of months or years is complete. */
    LocalDate milestone(int number) {
        LocalDate end =
                switch (rule.unit()) {
                    case BUSINESS -> throw new IllegalStateException("Not a term of months");
                    case MONTH -> from.plusMonths(number);
                    case YEAR -> from.plusYears(number);
                };
        return days.moved(from, end);
    }

    /** The earliest of the limits that cut this term short of its own end. */
    Optional<Capped> bindingCap(LocalDate own) {
        return caps.values().stream()
                .filter(cap -> cap.limit().isBefore(own))
                .min(Comparator.comparing(Capped::limit));
    }
}
