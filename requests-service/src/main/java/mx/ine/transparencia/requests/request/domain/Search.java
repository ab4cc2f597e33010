package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                    progress.allConcluded() && progress.nobodyCompetent()
                            ? incompetent(c)
                            : refuse(Rule.AN_ORGAN_IS_COMPETENT);
            case Command.OfTurn c ->
                    conclude(progress, stage.answer(), ofTurn(progress, c, false), terms);
            case Command.OfParty c ->
                    conclude(progress, stage.answer(), Consultations.decide(progress, c), terms);
            case Command.OfCommittee c -> Findings.decide(progress, c, terms);
            case Command.PetitionClarification c -> Clarifications.petition(progress, c);
            case Command.RequireClarification c -> Clarifications.require(progress, c, terms);
            case Command.PetitionExtension c -> Extensions.petition(progress, stage.answer(), c);
            case Command.Extend c -> Extensions.extend(progress, stage.answer(), c, terms);
            case Command.NotifyAnswer c -> Answers.notify(progress, Optional.empty(), c, terms);
            case Command.ExpireTerm c ->
                    c.turn() > 0
                            ? Findings.expireConsent(progress, c)
                            : silence(stage.answer(), c, terms);
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
                    c.turn() > 0
                            ? Findings.expireConsent(progress, c)
                            : RequestProcess.expired(c, stage.reply(), new Event.Discarded(c.on()));
            case Command.OfTurn c -> ofTurn(progress, c, false);
            case Command.OfParty c -> Consultations.decide(progress, c);
            case Command.OfCommittee c -> Findings.decide(progress, c, terms);
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
            case Command.OfTurn c -> ofTurn(progress, c, true);
            case Command.OfParty c -> Consultations.decide(progress, c);
            case Command.OfCommittee c ->
                    c instanceof Command.Join
                            ? refuse(Rule.NOT_IN_THIS_STAGE) // access is owed in this very case
                            : Findings.decide(progress, c, terms);
            case Command.NotifyAnswer c ->
                    Answers.notify(progress, Optional.of(stage.access()), c, terms);
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.ExpireTerm c -> Findings.expireConsent(progress, c);
            case Command.Forward _,
                    Command.DeclareIncompetent _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.Handover _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    /** Late, and owed: it is answered as if in time, but nothing is extended any more. */
    static Decision<Event> unanswered(Stage.Unanswered stage, Command command, Terms terms) {
        Progress progress = stage.progress();
        return switch (command) {
            case Command.TurnTo c -> turn(progress, c, false, terms);
            case Command.DeclareIncompetent c ->
                    progress.allConcluded() && progress.nobodyCompetent()
                            ? incompetent(c)
                            : refuse(Rule.AN_ORGAN_IS_COMPETENT);
            case Command.OfTurn c -> ofTurn(progress, c, false);
            case Command.OfParty c -> Consultations.decide(progress, c);
            case Command.OfCommittee c -> Findings.decide(progress, c, terms);
            case Command.NotifyAnswer c -> Answers.notify(progress, Optional.empty(), c, terms);
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.ExpireTerm c -> Findings.expireConsent(progress, c);
            case Command.Extending _ -> refuse(Rule.TERM_OVER);
            case Command.Forward _, Command.Clarifying _, Command.Handover _ ->
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
            if (!asked.add(organ.code()) || progress.awaits(organ.code())) {
                return refuse(Rule.ORGAN_TWICE);
            }
            if (organ.party() && !organsDeclined(progress)) {
                return refuse(Rule.PARTY_AFTER_ORGANS);
            }
            int number = progress.turns().size() + turns.size() + 1;
            OrganTerms until = OrganTerms.start(progress.receivedOn(), command.on(), terms);
            turns.add(
                    open(
                            number,
                            organ,
                            mayClarify ? until : until.withoutClarification(),
                            command.on()));
        }
        return accept(new Event.Turned(command.on(), turns));
    }

    /** It is not in their files, or not of their competence (25.3.I). */
    private static boolean organsDeclined(Progress progress) {
        return progress.turns().stream()
                .filter(turn -> !turn.organ().party())
                .anyMatch(turn ->
                        turn.outcome() instanceof Turn.Outcome.NotCompetent
                                || turn.dossier().declared());
    }

    private static Turn open(int number, OrganRef organ, OrganTerms until, LocalDate on) {
        return new Turn(
                number,
                organ,
                on,
                until,
                new Turn.Outcome.Pending(),
                Optional.empty(),
                Dossier.EMPTY);
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
     * nothing by silence, the answer stays owed.
     */
    static Decision<Event> silence(Term answer, Command.ExpireTerm command, Terms terms) {
        return RequestProcess.expired(
                command,
                answer,
                StageTerms.silenceGrants(answer)
                        ? new Event.GrantedBySilence(
                                command.on(), terms.start("REQ-FICTA", answer.dueOn()))
                        : new Event.Unanswered(command.on()));
    }

    /**
     * What an organ says of its turn.
     *
     * @param granted silence granted the request already
     */
    private static Decision<Event> ofTurn(
            Progress progress, Command.OfTurn command, boolean granted) {
        return switch (command) {
            case Command.SayNotCompetent(var on, var turn) -> Answers.decline(progress, on, turn);
            case Command.AnswerTurn c -> Answers.answer(progress, c);
            case Command.Classify c -> Declarations.classify(progress, c, granted);
            case Command.LogSearch c -> Declarations.logSearch(progress, c);
            case Command.DeclareNonexistent c -> Declarations.declare(progress, c);
        };
    }

    /** When the last organ has spoken, the term to notify begins (25.3.III). */
    private static Decision<Event> conclude(
            Progress progress, Term answer, Decision<Event> decision, Terms terms) {
        return switch (decision) {
            case Decision.Refused<Event> refused -> refused;
            case Decision.Accepted<Event>(var events) -> {
                if (!Evolution.after(progress, events).allConcluded()) {
                    yield decision;
                }
                LocalDate on = events.getFirst().on();
                List<Event> all = new ArrayList<>(events);
                all.add(new Event.TurnsConcluded(on, StageTerms.notice(on, answer, terms)));
                yield new Decision.Accepted<>(all);
            }
        };
    }
}
