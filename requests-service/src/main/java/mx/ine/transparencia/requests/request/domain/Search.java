package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** The stages in which the organs look for the information (Art. 24.5-24.8, 25.3, 26, 39). */
final class Search {

    private Search() {}

    static Decision<Event> turned(Stage.Turned stage, Command command, Terms terms) {
        Progress progress = stage.progress();
        return switch (command) {
            case Command.TurnTo c -> turn(progress, c, !progress.clarified(), terms);
            case Command.DeclareIncompetent c ->
                    progress.allConcluded() && progress.nobodyInformed()
                            ? incompetent(c)
                            : refuse(Rule.AN_ORGAN_IS_COMPETENT);
            case Command.SayNotCompetent c ->
                    conclude(progress, stage.answer(), decline(c), c.turn(), terms);
            case Command.AnswerTurn c -> answer(progress, stage.answer(), c, terms);
            case Command.PetitionClarification c -> Clarifications.petition(progress, c);
            case Command.RequireClarification c -> Clarifications.require(progress, c, terms);
            case Command.PetitionExtension c -> Extensions.petition(progress, stage.answer(), c);
            case Command.Extend c -> Extensions.extend(progress, stage.answer(), c, terms);
            case Command.NotifyAnswer c -> Answers.notify(progress, Optional.empty(), c, terms);
            case Command.ExpireTerm c -> silence(stage.answer(), c, terms);
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.Forward _, Command.AnswerClarification _, Command.Handover _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    /** The organs go on looking; only the answer to the applicant waits (24.5). */
    static Decision<Event> clarifying(
            Stage.ClarificationRequested stage, Command command, Terms terms) {
        Progress progress = stage.progress();
        return switch (command) {
            case Command.AnswerClarification(var on) -> Clarifications.clarified(stage, on, terms);
            case Command.ExpireTerm c ->
                    RequestProcess.expired(c, stage.reply(), new Event.Discarded(c.on()));
            case Command.SayNotCompetent c -> turnAct(progress, c.turn(), decline(c));
            case Command.AnswerTurn c ->
                    Answers.broken(c.answer())
                            .<Decision<Event>>map(Decision::refuse)
                            .orElseGet(() -> turnAct(progress, c.turn(), answered(c)));
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.RequireClarification _, Command.PetitionClarification _ ->
                    refuse(Rule.CLARIFIED_ONCE);
            case Command.Intake _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.Handover _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    /** Access is owed: organs still answer, and the answer is notified without cost (39). */
    static Decision<Event> granted(Stage.DeemedGranted stage, Command command, Terms terms) {
        Progress progress = stage.progress();
        return switch (command) {
            case Command.TurnTo c -> turn(progress, c, false, terms);
            case Command.SayNotCompetent c -> turnAct(progress, c.turn(), decline(c));
            case Command.AnswerTurn c ->
                    Answers.broken(c.answer())
                            .<Decision<Event>>map(Decision::refuse)
                            .orElseGet(() -> turnAct(progress, c.turn(), answered(c)));
            case Command.NotifyAnswer c ->
                    Answers.notify(progress, Optional.of(stage.access()), c, terms);
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.ExpireTerm _ -> refuse(Rule.TERM_NOT_OVER);
            case Command.Forward _,
                    Command.DeclareIncompetent _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.Handover _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    static Progress nothingYet(Stage.Received stage) {
        return new Progress(stage.receivedOn(), false, false, List.of());
    }

    /**
     * Art. 25.3.I.
     *
     * @param mayClarify the organ may still ask for a clarification (24.5)
     */
    static Decision<Event> turn(
            Progress progress, Command.TurnTo command, boolean mayClarify, Terms terms) {
        if (command.organs().isEmpty()) {
            return refuse(Rule.NO_ORGAN);
        }
        Set<String> asked = new HashSet<>();
        List<Turn> turns = new ArrayList<>();
        for (OrganRef organ : command.organs()) {
            if (!asked.add(organ.code()) || progress.hasPending(organ.code())) {
                return refuse(Rule.ORGAN_TWICE);
            }
            if (organ.party() && !organsDeclined(progress)) {
                return refuse(Rule.PARTY_AFTER_ORGANS);
            }
            int number = progress.turns().size() + turns.size() + 1;
            Turn turn = open(number, organ, command.on(), terms);
            turns.add(mayClarify ? turn : turn.withoutClarification());
        }
        return accept(new Event.Turned(command.on(), turns));
    }

    private static boolean organsDeclined(Progress progress) {
        return progress.turns().stream()
                .filter(turn -> !turn.organ().party())
                .anyMatch(turn -> turn.outcome() instanceof Turn.Outcome.NotCompetent);
    }

    private static Turn open(int number, OrganRef organ, LocalDate on, Terms terms) {
        return new Turn(
                number,
                organ,
                on,
                Optional.of(terms.start("REQ-CLARIFY-ASK", on)),
                terms.start("REQ-INCOMPETENT-ORGAN", on),
                terms.start("REQ-ORGAN-PUBLIC", on),
                new Turn.Outcome.Pending(),
                Optional.empty());
    }

    /** Art. 24.8. */
    static Decision<Event> incompetent(Command.DeclareIncompetent command) {
        return command.notification()
                .broken()
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new Event.FoundIncompetent(
                                        command.on(), command.notification().means())));
    }

    /**
     * Art. 39.1: access is owed from the last day of the term that ran out. Where the law grants
     * nothing by silence, the answer is merely late.
     */
    static Decision<Event> silence(Term answer, Command.ExpireTerm command, Terms terms) {
        return StageTerms.silenceGrants(answer)
                ? RequestProcess.expired(
                        command,
                        answer,
                        new Event.GrantedBySilence(
                                command.on(), terms.start("REQ-FICTA", answer.dueOn())))
                : refuse(Rule.TERM_NOT_OVER);
    }

    private static Function<Turn, Event> decline(Command.SayNotCompetent command) {
        return turn -> new Event.TurnDeclined(command.on(), turn.number());
    }

    private static Function<Turn, Event> answered(Command.AnswerTurn command) {
        return turn -> new Event.TurnAnswered(command.on(), turn.number(), command.answer());
    }

    private static Decision<Event> answer(
            Progress progress, Term answer, Command.AnswerTurn command, Terms terms) {
        return Answers.broken(command.answer())
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(
                        () -> conclude(progress, answer, answered(command), command.turn(), terms));
    }

    static Decision<Event> turnAct(Progress progress, int number, Function<Turn, Event> act) {
        Optional<Turn> turn = progress.turn(number);
        if (turn.isEmpty()) {
            return refuse(Rule.UNKNOWN_TURN);
        }
        return turn.get().pending() ? accept(act.apply(turn.get())) : refuse(Rule.TURN_CONCLUDED);
    }

    /** When the last organ has spoken, the term to notify begins (25.3.III). */
    private static Decision<Event> conclude(
            Progress progress, Term answer, Function<Turn, Event> act, int number, Terms terms) {
        return switch (turnAct(progress, number, act)) {
            case Decision.Refused<Event> refused -> refused;
            case Decision.Accepted<Event>(var events) -> {
                boolean last =
                        progress.turns().stream()
                                .noneMatch(turn -> turn.pending() && turn.number() != number);
                Event event = events.getFirst();
                yield last
                        ? accept(
                                event,
                                new Event.TurnsConcluded(
                                        event.on(), StageTerms.notice(event.on(), answer, terms)))
                        : accept(event);
            }
        };
    }
}
