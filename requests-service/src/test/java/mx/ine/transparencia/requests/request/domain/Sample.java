package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;

/**
 * A request as it stands on a day, reached by playing its life.
 *
 * @param variant what sets it apart from others of its status; may be empty
 */
record Sample(String variant, Life life, LocalDate today) {

    String name() {
        return life.status() + (variant.isEmpty() ? "" : " (" + variant + ")");
    }

    /** The act as it would be tried on this request, with everything in order. */
    Command command(Class<? extends Command> type) {
        int turn = turn();
        return switch (type.getSimpleName()) {
            case "Forward" -> new Command.Forward(today);
            case "TurnTo" -> new Command.TurnTo(today, List.of(new OrganRef("UTSI", false)));
            case "DeclareIncompetent" -> new Command.DeclareIncompetent(today, Acts.BY_SYSTEM);
            case "SayNotCompetent" -> new Command.SayNotCompetent(today, turn);
            case "AnswerTurn" -> new Command.AnswerTurn(today, turn, Acts.ATTACHED);
            case "Classify" -> new Command.Classify(today, turn, Acts.RESERVED);
            case "LogSearch" -> new Command.LogSearch(today, turn, List.of(Acts.searched(today)));
            case "DeclareNonexistent" ->
                    new Command.DeclareNonexistent(today, turn, List.of(Acts.searched(today)));
            case "ConsultParty" -> new Command.ConsultParty(today, turn);
            case "AnswerConsultation" -> new Command.AnswerConsultation(today, turn, false);
            case "Resolve" ->
                    new Command.Resolve(
                            today, inCommittee(), Finding.CONFIRM, "CI-0001-2025", false);
            case "RequireConsent" -> new Command.RequireConsent(today, inCommittee(), true);
            case "AnswerConsent" -> new Command.AnswerConsent(today, inCommittee(), true);
            case "ResolveExtension" -> new Command.ResolveExtension(today, turn, true);
            case "Join" -> new Command.Join(today);
            case "PetitionClarification" -> new Command.PetitionClarification(today, turn);
            case "RequireClarification" ->
                    new Command.RequireClarification(today, turn, Acts.BY_SYSTEM);
            case "AnswerClarification" -> new Command.AnswerClarification(today);
            case "PetitionExtension" -> new Command.PetitionExtension(today, turn);
            case "Extend" -> new Command.Extend(today, turn, 15, Acts.BY_SYSTEM);
            case "NotifyAnswer" ->
                    new Command.NotifyAnswer(today, Acts.BY_SYSTEM, Optional.empty());
            case "ChooseMode" -> new Command.ChooseMode(today, otherMode());
            case "RegisterPayment" ->
                    new Command.RegisterPayment(
                            today, DeliveryMode.PLAIN_COPY, new BigDecimal("12.00"));
            case "MakeAvailable" -> new Command.MakeAvailable(today);
            case "Deliver" -> new Command.Deliver(today);
            case "Withdraw" -> new Command.Withdraw(today);
            case "ExpireTerm" -> expiry();
            case "Recount" -> new Command.Recount(today);
            default -> throw new AssertionError("Say in Sample how to try " + type.getSimpleName());
        };
    }

    Decision<Event> decide(Class<? extends Command> type) {
        return RequestProcess.decide(life.stage(), command(type), life.terms());
    }

    /** A turn that still searches, else the first. */
    private int turn() {
        return life.stage() instanceof Stage.Searching searching
                ? searching.progress().turns().stream()
                        .filter(Turn::awaitsOrgan)
                        .map(Turn::number)
                        .findFirst()
                        .orElse(1)
                : 1;
    }

    /** A turn that waits for the Committee, else the first. */
    private int inCommittee() {
        return life.stage() instanceof Stage.Searching searching
                ? searching.progress().turns().stream()
                        .filter(Turn::beforeCommittee)
                        .map(Turn::number)
                        .findFirst()
                        .orElse(1)
                : 1;
    }

    private DeliveryMode otherMode() {
        return life.stage() instanceof Stage.Responded responded
                ? responded.response().offered().keySet().stream()
                        .filter(mode -> mode != responded.response().mode())
                        .sorted()
                        .findFirst()
                        .orElse(DeliveryMode.VERBAL)
                : DeliveryMode.VERBAL;
    }

    /** The day after the last one of a term that has an effect, or else of any. */
    private Command expiry() {
        return StageTerms.of(life.stage()).stream()
                .sorted((a, b) -> Boolean.compare(b.fires(), a.fires()))
                .findFirst()
                .map(running ->
                        new Command.ExpireTerm(
                                running.term().dueOn().plusDays(1),
                                running.term().rule().id(),
                                running.turn()))
                .orElse(new Command.ExpireTerm(today, "REQ-ANSWER"));
    }
}
