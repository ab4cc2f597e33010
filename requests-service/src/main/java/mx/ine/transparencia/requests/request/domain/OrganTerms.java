package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/**
 * Until when an organ may or must say what (Art. 24, 25.3).
 *
 * @param clarify that it needs a clarification (24.5); not when the one that may be asked was
 *     already, nor once silence granted the request
 * @param decline that it is not competent (24.7)
 * @param answer what is public (25.3.III)
 * @param classify that it is classified (25.3.IV-V)
 * @param nonexistence that it does not exist (25.3.VI)
 * @param available that it is public already, where a regime gives that a term (LGTAIP 132)
 */
public record OrganTerms(
        Optional<Term> clarify,
        Term decline,
        Term answer,
        Term classify,
        Term nonexistence,
        Optional<Term> available) {

    static OrganTerms start(LocalDate receivedOn, LocalDate on, Terms terms) {
        return new OrganTerms(
                Optional.of(ByRegime.clarify(receivedOn, on, terms)),
                terms.start("REQ-INCOMPETENT-ORGAN", on),
                terms.start("REQ-ORGAN-PUBLIC", on),
                terms.start("REQ-ORGAN-CLASSIFIED", on),
                terms.start("REQ-ORGAN-NONEXISTENT", on),
                ByRegime.start("REQ-AVAILABLE", receivedOn, terms));
    }

    OrganTerms withoutClarification() {
        return new OrganTerms(Optional.empty(), decline, answer, classify, nonexistence, available);
    }

    OrganTerms answering(Term until) {
        return new OrganTerms(clarify, decline, until, classify, nonexistence, available);
    }

    OrganTerms searchingUntil(Term until) {
        return new OrganTerms(clarify, decline, answer, classify, until, available);
    }

    /** The terms of what it has to say of the information, changed alike. */
    OrganTerms changing(UnaryOperator<Term> change) {
        return new OrganTerms(
                clarify,
                decline,
                change.apply(answer),
                change.apply(classify),
                change.apply(nonexistence),
                available);
    }

    OrganTerms recounted(UnaryOperator<Term> recount) {
        return new OrganTerms(
                clarify.map(recount),
                recount.apply(decline),
                recount.apply(answer),
                recount.apply(classify),
                recount.apply(nonexistence),
                available.map(recount));
    }
}
