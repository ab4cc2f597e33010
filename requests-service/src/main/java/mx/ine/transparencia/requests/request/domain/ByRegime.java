package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** What the regime of a case makes different: all of it read from its table of terms. */
final class ByRegime {

    private ByRegime() {}

    /** A term that only some regimes have. */
    static Optional<Term> start(String rule, LocalDate on, Terms terms) {
        return terms.regime().find(rule).map(_ -> terms.start(rule, on));
    }

    /** Counted from the turn (24.5), or from the filing (LGTAIP 130). */
    static Term clarify(LocalDate receivedOn, LocalDate turnedOn, Terms terms) {
        boolean fromTurn = terms.regime().rule("REQ-CLARIFY-ASK").startsOn().startsWith("turn");
        return terms.start("REQ-CLARIFY-ASK", fromTurn ? turnedOn : receivedOn);
    }

    /**
     * Until when the applicant may begin to have it: three months to consult or pay (29.1); or so
     * many days to pay, and from the payment, or the notification where none is due, to collect it
     * (LGTAIP 137).
     */
    static Term collect(boolean due, LocalDate notifiedOn, Terms terms) {
        return Optional.of(due)
                .filter(owed -> owed)
                .flatMap(_ -> start("REQ-PAY", notifiedOn, terms))
                .orElseGet(() -> terms.start("REQ-COLLECT", notifiedOn));
    }

    /** Where it counts from the payment, what was paid must be collected too. */
    static boolean collectFromPayment(Term collect) {
        return collect.rule().startsOn().equals("payment");
    }
}
