package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.regime.TermUnit;
import mx.ine.transparencia.kernel.term.TermChange.Capped;
import mx.ine.transparencia.kernel.term.TermChange.Extended;
import mx.ine.transparencia.kernel.term.TermChange.Interrupted;
import mx.ine.transparencia.kernel.term.TermChange.Suspended;

/**
 * Counts terms on a calendar, under a regime. Day 1 is the business day after the day that starts
 * the term; it ends at the close of its last day. Months and years run from date to date, and one
 * that would end on a day that does not count ends on the next that does.
 *
 * <p>Interrupting, suspending and extending are three different things. Whether the law allows them
 * is for each process to say: here they are only counted.
 */
public final class Terms {

    private final BusinessCalendar calendar;
    private final Regime regime;

    public Terms(BusinessCalendar calendar, Regime regime) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.regime = Objects.requireNonNull(regime, "regime");
    }

    /** Starts a term by the event of a day, which itself does not count. */
    public Term start(String ruleId, LocalDate startsOn) {
        TermRule rule = regime.rule(ruleId);
        LocalDate dueOn =
                rule.unit() == TermUnit.BUSINESS
                        ? calendar.plus(startsOn, rule.length())
                        : Run.of(rule, startsOn, calendar).dueOn();
        return new Term(rule, startsOn, dueOn, List.of());
    }

    /** Starts a term that never goes past the end of another. */
    public Term startCapped(String ruleId, LocalDate startsOn, Term cap) {
        return cap(start(ruleId, startsOn), cap);
    }

    /** Limits a term by the end of another; a newer end of the same rule replaces the older. */
    public Term cap(Term term, Term cap) {
        String rule = cap.rule().id();
        List<TermChange> others = new ArrayList<>(term.changes());
        others.removeIf(change -> change instanceof Capped c && c.byRule().equals(rule));
        Term uncapped = new Term(term.rule(), term.startedOn(), term.dueOn(), others);
        return changed(uncapped, new Capped(cap.dueOn(), rule));
    }

    /** Starts it again whole from the day it restarts: earlier pauses and extensions are gone. */
    public Term interrupt(Term term, LocalDate on, LocalDate restartedOn) {
        return changed(term, new Interrupted(on, restartedOn));
    }

    /**
     * Days that do not count, first and last included. A pause of no days (it ends on the eve of
     * its first day) changes nothing.
     */
    public Term suspend(Term term, LocalDate from, LocalDate to) {
        return to.plusDays(1).equals(from) ? term : changed(term, new Suspended(from, to));
    }

    /** Gives it more business days after its end; none changes nothing. */
    public Term extend(Term term, LocalDate on, int days) {
        return days == 0 ? term : changed(term, new Extended(on, days));
    }

    /**
     * The same facts on this calendar. The limit set by another term stays as it was: recount that
     * one too and {@link #cap} again.
     */
    public Term recount(Term term) {
        LocalDate dueOn = run(term).dueOn();
        return dueOn.equals(term.dueOn())
                ? term
                : new Term(term.rule(), term.startedOn(), dueOn, term.changes());
    }

    /** Days left to count after today; 0 on the last day, negative once it has run out. */
    public int daysLeft(Term term, LocalDate today) {
        return term.changes().isEmpty()
                ? calendar.between(today, term.dueOn())
                : run(term).days().between(today, term.dueOn());
    }

    /** How the end of the term is reached on this calendar, day by day. */
    public TermExplanation explain(Term term) {
        return new Explainer(regime, term, run(term)).explain();
    }

    public BusinessCalendar calendar() {
        return calendar;
    }

    public Regime regime() {
        return regime;
    }

    private Term changed(Term term, TermChange change) {
        List<TermChange> changes = new ArrayList<>(term.changes());
        changes.add(change);
        LocalDate dueOn = Run.of(term.rule(), term.startedOn(), changes, calendar).dueOn();
        return new Term(term.rule(), term.startedOn(), dueOn, changes);
    }

    private Run run(Term term) {
        return Run.of(term.rule(), term.startedOn(), term.changes(), calendar);
    }
}
