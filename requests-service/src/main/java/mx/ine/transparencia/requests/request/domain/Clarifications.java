package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** The one clarification that may be asked of the applicant (Art. 24.5). */
final class Clarifications {

    private Clarifications() {}

    static Decision<Event> petition(Progress progress, Command.PetitionClarification command) {
        return allowed(progress, command.turn(), command.on())
                .or(() -> progress.asking(command.turn(), Turn.Petition.CLARIFICATION))
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new Event.Petitioned(
                                        command.on(),
                                        command.turn(),
                                        Turn.Petition.CLARIFICATION)));
    }

    static Decision<Event> require(
            Progress progress, Command.RequireClarification command, Terms terms) {
        return allowed(progress, command.turn(), command.on())
                .or(() -> command.notification().broken())
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new Event.ClarificationRequired(
                                        command.on(),
                                        command.turn(),
                                        command.notification().means(),
                                        terms.start("REQ-CLARIFY-ANSWER", command.on()))));
    }

    private static Optional<Rule> allowed(Progress progress, int number, LocalDate on) {
        if (progress.clarified()) {
            return Optional.of(Rule.CLARIFIED_ONCE);
        }
        Optional<Turn> turn = progress.turn(number);
        if (turn.isEmpty()) {
            return Optional.of(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().pending()) {
            return Optional.of(Rule.TURN_CONCLUDED);
        }
        return turn.get().terms().clarify().filter(term -> !term.overdueOn(on)).isPresent()
                ? Optional.empty()
                : Optional.of(Rule.CLARIFY_TOO_LATE);
    }

    /**
     * The answer term starts again, whole, from the day the clarification is received; the organs
     * that still search get their own term again, so that both keep their proportion.
     */
    static Decision<Event> clarified(
            Stage.ClarificationRequested stage, LocalDate on, Terms terms) {
        if (on.isAfter(stage.reply().dueOn())) {
            return refuse(Rule.CLARIFICATION_TOO_LATE);
        }
        LocalDate stopped = stage.reply().startedOn();
        List<Turn> turns =
                stage.progress().turns().stream()
                        .map(turn -> turn.pending() ? again(turn, stopped, on, terms) : turn)
                        .toList();
        Term answer = terms.interrupt(stage.interrupted(), stopped, on);
        Event clarified = new Event.Clarified(on, answer, turns);
        return stage.progress().allConcluded()
                ? accept(
                        clarified,
                        new Event.TurnsConcluded(on, StageTerms.notice(on, answer, terms)))
                : accept(clarified);
    }

    private static Turn again(Turn turn, LocalDate stopped, LocalDate on, Terms terms) {
        return turn.with(turn.terms().changing(term -> terms.interrupt(term, stopped, on)));
    }
}
