package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What a turn becomes when something happens to it. */
final class TurnEvolution {

    private TurnEvolution() {}

    static Turn after(Turn turn, Event.OfTurn event) {
        return switch (event) {
            case Event.TurnDeclined(var on, _) -> turn.with(new Turn.Outcome.NotCompetent(on));
            case Event.TurnAnswered(var on, _, var answer) -> turn.with(answered(turn, on, answer));
            case Event.TurnClassified(var on, _, var secrecy, var publicPart) ->
                    turn.with(new Turn.Outcome.Classified(on, secrecy, publicPart));
            case Event.SearchLogged(_, _, var entries) ->
                    turn.dossier(dossier -> dossier.logging(entries));
            case Event.NonexistenceDeclared(var on, _) ->
                    turn.with(new Turn.Outcome.Nonexistent(on)).dossier(Dossier::declaring);
            case Event.FurtherSearchOrdered(var on, _, var again) ->
                    reopened(turn, on, Turn.Owed.FURTHER_SEARCH)
                            .with(turn.terms().searchingUntil(again));
            case Event.TurnResolved(var on, _, var resolution, var owed) ->
                    owed.map(what -> reopened(turn, on, what))
                            .orElse(turn)
                            .dossier(dossier -> dossier.resolved(resolution));
            case Event.ConsentRequired(_, _, var reply) ->
                    turn.dossier(
                            dossier -> dossier.asking(new Consent(reply, Consent.Answer.AWAITED)));
            case Event.ConsentAnswered(var on, _, var answer) ->
                    (answer == Consent.Answer.GIVEN ? reopened(turn, on, Turn.Owed.ACCESS) : turn)
                            .dossier(dossier -> dossier.consented(answer));
            case Event.PartyConsulted _ ->
                    turn.dossier(dossier -> dossier.consulted(Dossier.Consultation.ASKED));
            case Event.PartyAnswered(var on, _, var willing) ->
                    willing
                            ? turn.dossier(d -> d.consulted(Dossier.Consultation.WILLING))
                            : turn.with(new Turn.Outcome.Withheld(on))
                                    .dossier(d -> d.consulted(Dossier.Consultation.UNWILLING));
            case Event.ExtensionResolved(_, _, var granted) ->
                    granted ? turn.dossier(Dossier::extending) : turn.answered();
            case Event.Petitioned(_, _, var petition) -> turn.asking(petition);
        };
    }

    /** The version that the Committee ordered leaves classified what it hides. */
    private static Turn.Outcome answered(Turn turn, LocalDate on, PublicAnswer answer) {
        return turn.outcome() instanceof Turn.Outcome.Reopened(_, var owed, var secrecy)
                        && owed == Turn.Owed.PUBLIC_VERSION
                        && answer instanceof PublicAnswer.Held version
                ? new Turn.Outcome.Classified(on, secrecy.orElseThrow(), Optional.of(version))
                : new Turn.Outcome.Informed(on, answer);
    }

    private static Turn reopened(Turn turn, LocalDate on, Turn.Owed owed) {
        Optional<Secrecy> secrecy =
                turn.outcome() instanceof Turn.Outcome.Classified(_, var before, _)
                        ? Optional.of(before)
                        : Optional.empty();
        return turn.with(new Turn.Outcome.Reopened(on, owed, secrecy));
    }
}
