package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;

/**
 * The assignment of a request to one organ (Art. 25.3.I).
 *
 * @param number 1, 2, 3 ... within the request
 * @param clarify until when the organ may ask for a clarification (24.5); not when the one that may
 *     be asked was already, nor once silence granted the request
 * @param decline until when it should say that it is not competent (24.7)
 * @param answer until when it should answer with public information (25.3.III)
 * @param petition what the organ asked the Liaison Unit for and still waits
 */
public record Turn(
        int number,
        OrganRef organ,
        LocalDate turnedOn,
        Optional<Term> clarify,
        Term decline,
        Term answer,
        Outcome outcome,
        Optional<Petition> petition) {

    /** How a turn stands. */
    public sealed interface Outcome {
        record Pending() implements Outcome {}

        /** Art. 24.7. */
        record NotCompetent(LocalDate on) implements Outcome {}

        record Informed(LocalDate on, PublicAnswer answer) implements Outcome {}
    }

    /** What an organ may ask the Liaison Unit for. */
    public enum Petition {
        CLARIFICATION,
        EXTENSION
    }

    public boolean pending() {
        return outcome instanceof Outcome.Pending;
    }

    Turn with(Outcome reached) {
        return new Turn(
                number, organ, turnedOn, clarify, decline, answer, reached, Optional.empty());
    }

    Turn withoutClarification() {
        return new Turn(
                number, organ, turnedOn, Optional.empty(), decline, answer, outcome, petition);
    }

    Turn asking(Petition asked) {
        return new Turn(
                number, organ, turnedOn, clarify, decline, answer, outcome, Optional.of(asked));
    }

    Turn answering(Term until) {
        return new Turn(number, organ, turnedOn, clarify, decline, until, outcome, petition);
    }

    Turn answered() {
        return new Turn(
                number, organ, turnedOn, clarify, decline, answer, outcome, Optional.empty());
    }
}
