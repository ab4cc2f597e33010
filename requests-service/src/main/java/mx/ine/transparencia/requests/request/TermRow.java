package mx.ine.transparencia.requests.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Term;

/** A term of a case as stored, also after it ended. */
@Entity
@Table(name = "request_term")
class TermRow {
    enum State {
        RUNNING,
        /** It waits, and starts again whole (24.5). */
        INTERRUPTED,
        ENDED,
        EXPIRED
    }

    @Embeddable
    record Key(@Column(name = "request_id") UUID requestId, int ordinal) implements Serializable {}

    @EmbeddedId Key key;

    /** The turn it belongs to, 0 for the request's own. */
    int turn;

    String rule;
    LocalDate startedOn;
    LocalDate dueOn;

    /** {@link TermChanges} written out. */
    String changes;

    /** The version of the calendar it was last counted on. */
    int calendar;

    @Enumerated(EnumType.STRING)
    State state;

    boolean fires;
    LocalDate endedOn;

    Term term(Regime regime) {
        return new Term(regime.rule(rule), startedOn, dueOn, TermChanges.read(changes));
    }

    boolean alive() {
        return state == State.RUNNING || state == State.INTERRUPTED;
    }

    void count(Term term, int onCalendar) {
        startedOn = term.startedOn();
        dueOn = term.dueOn();
        changes = TermChanges.write(term.changes());
        calendar = onCalendar;
    }
}
