package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mx.ine.transparencia.kernel.regime.TermRule;

/**
 * A term of a case: it started on a day, and ends at the close of another. Made and changed by
 * {@link Terms} only, since its end depends on a calendar.
 *
 * @param changes what happened to it, in order
 */
public record Term(TermRule rule, LocalDate startedOn, LocalDate dueOn, List<TermChange> changes) {

    public Term {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(dueOn, "dueOn");
        changes = List.copyOf(changes);
    }

    /** Whether on that day the term has run out: from the day after its last one. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
