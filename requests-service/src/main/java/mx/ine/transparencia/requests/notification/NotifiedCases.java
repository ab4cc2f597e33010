package mx.ine.transparencia.requests.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.process.BrokenRule;

/** What notifications need of the cases they belong to; the feature that keeps cases gives it. */
public interface NotifiedCases {

    /**
     * Brings a case and its errands up to a moment, in a transaction of its own.
     *
     * @return how many things time had done
     */
    int settle(UUID caseId, Instant now);

    /** Locks the case: whoever acts on its errands acts alone. */
    void lock(UUID caseId);

    /** A case that may be notified of something, and the rules it was filed under. */
    record Known(UUID id, String regime) {}

    Optional<Known> byFolio(String folio);

    /** Whom the errand looks for. */
    Recipient recipient(UUID caseId);

    /** What is to be handed over, as it will be read. */
    String text(NotifiedAct act, String input);

    /** The last day on which the act is in time, if it has one. */
    Optional<LocalDate> limit(UUID caseId, NotifiedAct act, String input);

    /** The rule that forbids the act by now; empty when it can be carried out. */
    Optional<BrokenRule> refusal(Done done);

    /** Carries the act out, in the transaction of the notification. */
    void notified(Done done);
}
