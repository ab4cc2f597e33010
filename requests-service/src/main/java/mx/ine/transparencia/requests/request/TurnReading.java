package mx.ine.transparencia.requests.request;

import java.util.Optional;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.requests.request.domain.Consent;
import mx.ine.transparencia.requests.request.domain.Dossier;
import mx.ine.transparencia.requests.request.domain.OrganRef;
import mx.ine.transparencia.requests.request.domain.OrganTerms;
import mx.ine.transparencia.requests.request.domain.PublicAnswer;
import mx.ine.transparencia.requests.request.domain.Resolution;
import mx.ine.transparencia.requests.request.domain.Turn;

/** Makes a turn from its rows. */
record TurnReading(CaseFile file, Regime regime, TurnRow row) {

    Turn turn() {
        return new Turn(
                row.key.number(),
                new OrganRef(row.organ, row.party),
                row.turnedOn,
                terms(),
                outcome(),
                Optional.ofNullable(row.petition),
                dossier());
    }

    private OrganTerms terms() {
        return new OrganTerms(
                latest("REQ-CLARIFY-ASK"),
                term("REQ-INCOMPETENT-ORGAN"),
                term("REQ-ORGAN-PUBLIC"),
                term("REQ-ORGAN-CLASSIFIED"),
                term("REQ-ORGAN-NONEXISTENT"),
                latest("REQ-AVAILABLE"));
    }

    private Turn.Outcome outcome() {
        return switch (row.status) {
            case PENDING -> new Turn.Outcome.Pending();
            case NOT_COMPETENT -> new Turn.Outcome.NotCompetent(row.concludedOn);
            case HELD -> new Turn.Outcome.Informed(row.concludedOn, held());
            case ALREADY_PUBLIC ->
                    new Turn.Outcome.Informed(
                            row.concludedOn,
                            new PublicAnswer.AlreadyPublic(row.source, row.place, row.form));
            case CLASSIFIED ->
                    new Turn.Outcome.Classified(
                            row.concludedOn,
                            row.secrecy,
                            row.partial ? Optional.of(held()) : Optional.empty());
            case NONEXISTENT -> new Turn.Outcome.Nonexistent(row.concludedOn);
            case REOPENED ->
                    new Turn.Outcome.Reopened(
                            row.reopenedOn, row.owed, Optional.ofNullable(row.secrecy));
            case WITHHELD -> new Turn.Outcome.Withheld(row.concludedOn);
        };
    }

    private PublicAnswer.Held held() {
        return new PublicAnswer.Held(
                file.quotes(row.key.number()).stream().map(QuoteRow::quote).toList(),
                row.documents);
    }

    private Dossier dossier() {
        return new Dossier(
                file.searches(row.key.number()).stream().map(SearchRow::entry).toList(),
                row.declared,
                Optional.ofNullable(row.resolution).map(this::resolution),
                Optional.ofNullable(row.consent).map(this::consent),
                row.consultation,
                row.extensionGranted);
    }

    private Resolution resolution(String number) {
        return new Resolution(number, row.finding, row.resolvedOn, term("REQ-RESOLUTION-NOTIFY"));
    }

    private Consent consent(Consent.Answer answer) {
        return new Consent(term("REQ-CONSENT"), answer);
    }

    private Optional<Term> latest(String rule) {
        return file.latest(row.key.number(), rule).map(term -> term.term(regime));
    }

    private Term term(String rule) {
        return latest(rule)
                .orElseThrow(() -> new IllegalStateException("No term " + rule + " stored"));
    }
}
