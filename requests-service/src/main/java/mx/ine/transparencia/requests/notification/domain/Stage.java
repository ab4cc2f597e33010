package mx.ine.transparencia.requests.notification.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;

/** Where an errand stands; each stage holds only what exists there. */
public sealed interface Stage {

    State state();

    /** Nobody is notified yet. */
    sealed interface Open extends Stage {
        Order order();

        /** Since when it stands so: nothing done at it can be earlier. */
        LocalDateTime since();
    }

    /**
     * To be carried out.
     *
     * @param due NOTIF-FINAL, where it runs (47.4.f)
     */
    record Ordered(Order order, LocalDateTime since, Optional<Term> due) implements Open {
        @Override
        public State state() {
            return State.ORDERED;
        }
    }

    /**
     * The person is to wait for the notifier on the next business day (47.3.III.b-c).
     *
     * @param until NOTIF-CITATION
     */
    record CitationLeft(Order order, LocalDateTime since, LocalDateTime waits, Term until)
            implements Open {
        @Override
        public State state() {
            return State.CITATION_LEFT;
        }
    }

    /** It failed, and goes to Estrados by itself (47.3.III.d, 47.4.c). */
    record Falling(Order order, LocalDateTime since, Failure why, LocalDate postOn)
            implements Open {
        @Override
        public State state() {
            return State.FALLING;
        }
    }

    /** Notified from the first day on, and still posted (47.5). */
    record Posted(Failure why, Term posting) implements Stage {
        @Override
        public State state() {
            return State.POSTED;
        }
    }

    record Notified(LocalDate on, LocalDate effectiveOn, Made made) implements Stage {
        @Override
        public State state() {
            return State.NOTIFIED;
        }
    }

    record Published(LocalDate first, LocalDate last) implements Stage {
        @Override
        public State state() {
            return State.PUBLISHED;
        }
    }

    record Cancelled(LocalDate on) implements Stage {
        @Override
        public State state() {
            return State.CANCELLED;
        }
    }
}
