package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;

/** Where a request for information stands; each stage holds only what exists there. */
public sealed interface Stage {

    Status status();

    /** Organs are at work on it. */
    sealed interface Searching extends Stage {
        Progress progress();

        Searching with(Progress progress);
    }

    /** An answer was notified and is on its way to the applicant. */
    sealed interface Responded extends Stage {
        Response response();
    }

    /**
     * Filed with a module, an organ or a party, which must forward it (25.3.II).
     *
     * @param reported the delay was reported to the Committee
     */
    record AwaitingForward(Term forward, boolean reported) implements Stage {
        @Override
        public Status status() {
            return Status.AWAITING_FORWARD;
        }
    }

    /**
     * The Liaison Unit has it: the answer term runs (25.1).
     *
     * @param register until when what came otherwise must be in the platform (LGTAIP 125)
     */
    record Received(
            LocalDate receivedOn, Term answer, Term turn, Term decline, Optional<Term> register)
            implements Stage {
        @Override
        public Status status() {
            return Status.RECEIVED;
        }
    }

    /**
     * Organs are looking for it (25.3).
     *
     * @param notice until when the answer should be notified, once every organ has spoken
     */
    record Turned(Progress progress, Term answer, Optional<Term> notice) implements Searching {
        /** A further turn takes back the term to notify: the answer is not whole yet. */
        @Override
        public Turned with(Progress changed) {
            return new Turned(changed, answer, changed.allConcluded() ? notice : Optional.empty());
        }

        /** Before the Committee, once no organ has anything left to say (25.3.IV-VI). */
        @Override
        public Status status() {
            return progress.inCommittee() ? Status.IN_COMMITTEE : Status.TURNED;
        }
    }

    /** The applicant was asked for more; the answer term is interrupted (24.5). */
    record ClarificationRequested(Progress progress, Term interrupted, Term reply)
            implements Searching {
        @Override
        public ClarificationRequested with(Progress changed) {
            return new ClarificationRequested(changed, interrupted, reply);
        }

        @Override
        public Status status() {
            return Status.CLARIFICATION_REQUESTED;
        }
    }

    /** Silence granted it (39.1); access is owed at the Institute's cost. */
    record DeemedGranted(Progress progress, LocalDate since, Term access) implements Searching {
        @Override
        public DeemedGranted with(Progress changed) {
            return new DeemedGranted(changed, since, access);
        }

        @Override
        public Status status() {
            return Status.DEEMED_GRANTED;
        }
    }

    /**
     * The answer term ran out where silence grants nothing: the answer stays owed, and an appeal
     * for the silence is open (LGTAIP 134, 144).
     *
     * @param answer the term that ran out
     */
    record Unanswered(Progress progress, Term answer) implements Searching {
        @Override
        public Unanswered with(Progress changed) {
            return new Unanswered(changed, answer);
        }

        @Override
        public Status status() {
            return Status.UNANSWERED;
        }
    }

    /**
     * The answer was notified; the information is being prepared (28).
     *
     * @param deliver until when it must be handed over: by 28.1, by 28.2 once paid, or by 39.1
     */
    record Answered(Response response, Term deliver) implements Responded {
        @Override
        public Status status() {
            return Status.ANSWERED;
        }
    }

    record AwaitingPayment(Response response) implements Responded {
        @Override
        public Status status() {
            return Status.AWAITING_PAYMENT;
        }
    }

    /** Ready to be consulted, collected or downloaded. */
    record Available(Response response, LocalDate since) implements Responded {
        @Override
        public Status status() {
            return Status.AVAILABLE;
        }
    }

    record Delivered(Response response, LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.DELIVERED;
        }
    }

    /** Answered, with nothing to hand over: classified or nonexistent as a whole (25.3.IV). */
    record Denied(Response response, LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.DENIED;
        }
    }

    /** Not collected in time (29.1). */
    record Expired(Response response, LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.EXPIRED;
        }
    }

    /** The clarification was not answered (24.5). */
    record Discarded(LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.DISCARDED;
        }
    }

    /** Art. 24.8. */
    record Incompetent(LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.INCOMPETENT;
        }
    }

    /** It is answered in another case (27.2). */
    record Joined(LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.JOINED;
        }
    }

    /** Art. 24.9. */
    record Withdrawn(LocalDate on) implements Stage {
        @Override
        public Status status() {
            return Status.WITHDRAWN;
        }
    }
}
