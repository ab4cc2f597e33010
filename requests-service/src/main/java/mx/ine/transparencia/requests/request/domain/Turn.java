package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.term.Term;

/**
 * The assignment of a request to one organ (Art. 25.3.I).
 *
 * @param number 1, 2, 3 ... within the request
 * @param petition what the organ asked the Liaison Unit for and still waits
 */
public record Turn(
        int number,
        OrganRef organ,
        LocalDate turnedOn,
        OrganTerms terms,
        Outcome outcome,
        Optional<Petition> petition,
        Dossier dossier) {

    /** How a turn stands. */
    public sealed interface Outcome {
        record Pending() implements Outcome {}

        /** Art. 24.7. */
        record NotCompetent(LocalDate on) implements Outcome {}

        record Informed(LocalDate on, PublicAnswer answer) implements Outcome {}

        /** Wholly, or but for the public part; before the Committee until it resolved (25.3.IV). */
        record Classified(LocalDate on, Secrecy secrecy, Optional<PublicAnswer.Held> publicPart)
                implements Outcome {}

        /** Before the Committee until it resolved (25.3.VI). */
        record Nonexistent(LocalDate on) implements Outcome {}

        /**
         * The organ has the next word again.
         *
         * @param secrecy of what was classified, where a public version of it is owed
         */
        record Reopened(LocalDate on, Owed owed, Optional<Secrecy> secrecy) implements Outcome {}

        /** A party does not hand over what it may keep (67). */
        record Withheld(LocalDate on) implements Outcome {}
    }

    /** What an organ owes whose turn is open again. */
    public enum Owed {
        /** The Committee revoked, or the data subject consented. */
        ACCESS,
        /** The public version that the Committee ordered. */
        PUBLIC_VERSION,
        /** To search where the Committee says. */
        FURTHER_SEARCH
    }

    /** What an organ may ask the Liaison Unit for. */
    public enum Petition {
        CLARIFICATION,
        EXTENSION
    }

    /** The organ has not spoken yet. */
    public boolean pending() {
        return outcome instanceof Outcome.Pending;
    }

    /** The organ has the next word. */
    public boolean awaitsOrgan() {
        return pending() || outcome instanceof Outcome.Reopened;
    }

    /** What it declared waits for the Committee. */
    public boolean beforeCommittee() {
        boolean declared =
                outcome instanceof Outcome.Classified || outcome instanceof Outcome.Nonexistent;
        return declared && dossier.resolution().isEmpty();
    }

    boolean concluded() {
        return !awaitsOrgan() && !beforeCommittee();
    }

    boolean owes(Owed what) {
        return outcome instanceof Outcome.Reopened(_, var owed, _) && owed == what;
    }

    boolean awaitsConsent() {
        return beforeCommittee() && dossier.consent().filter(Consent::awaited).isPresent();
    }

    /** Until when the organ should speak, while it has the next word. */
    public Optional<Term> due() {
        if (pending()) {
            return Optional.of(terms.answer());
        }
        if (!awaitsOrgan()) {
            return Optional.empty();
        }
        return Optional.of(
                owes(Owed.FURTHER_SEARCH)
                        ? terms.nonexistence()
                        : dossier.resolution().map(Resolution::notice).orElse(terms.answer()));
    }

    Turn with(Outcome reached) {
        return new Turn(number, organ, turnedOn, terms, reached, Optional.empty(), dossier);
    }

    Turn with(OrganTerms changed) {
        return new Turn(number, organ, turnedOn, changed, outcome, petition, dossier);
    }

    Turn dossier(UnaryOperator<Dossier> change) {
        return new Turn(number, organ, turnedOn, terms, outcome, petition, change.apply(dossier));
    }

    Turn asking(Petition asked) {
        return new Turn(number, organ, turnedOn, terms, outcome, Optional.of(asked), dossier);
    }

    Turn answered() {
        return new Turn(number, organ, turnedOn, terms, outcome, Optional.empty(), dossier);
    }
}
