package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/**
 * The life of a request for information (Art. 24-31, 39): what may be done at each stage, and what
 * comes of it. Every pair of stage and command is decided here or in {@link Search}; one that is
 * not does not compile.
 */
public final class RequestProcess {

    private RequestProcess() {}

    /**
     * A request is filed.
     *
     * @param on the business day that counts as reception (Art. 2.1.XX, 25.3.II)
     */
    public static Event.Filed file(Channel channel, LocalDate on, Terms terms) {
        return channel.forwarded()
                ? new Event.FiledElsewhere(on, terms.start("REQ-FORWARD", on))
                : receive(on, channel == Channel.WEB || channel == Channel.PLATFORM, terms);
    }

    /**
     * @param platform it came by the platform itself: there is nothing to capture in it
     */
    private static Event.Received receive(LocalDate on, boolean platform, Terms terms) {
        return new Event.Received(
                on,
                terms.start("REQ-ANSWER", on),
                terms.start("REQ-TURN", on),
                terms.start("REQ-INCOMPETENT-INSTITUTE", on),
                platform ? Optional.empty() : ByRegime.start("REQ-REGISTER", on, terms));
    }

    /** What comes of a command at a stage: events, or the rule it breaks. Changes nothing. */
    public static Decision<Event> decide(Stage stage, Command command, Terms terms) {
        return lapsed(stage, command) ? refuse(Rule.TERM_OVER) : at(stage, command, terms);
    }

    /**
     * A term whose end changes the case has run out by the day of the act: that comes first.
     * Forwarding stays owed when late, and a clarification says by itself that it is.
     */
    private static boolean lapsed(Stage stage, Command command) {
        return switch (command) {
            case Command.ExpireTerm _,
                    Command.Recount _,
                    Command.Forward _,
                    Command.AnswerClarification _ ->
                    false;
            case Command.TurnTo _,
                    Command.DeclareIncompetent _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.OfCommittee _,
                    Command.PetitionClarification _,
                    Command.RequireClarification _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.Handover _,
                    Command.Withdraw _ ->
                    StageTerms.of(stage).stream()
                            .filter(StageTerms.Running::fires)
                            .anyMatch(running -> running.term().overdueOn(command.on()));
        };
    }

    private static Decision<Event> at(Stage stage, Command command, Terms terms) {
        return switch (stage) {
            case Stage.AwaitingForward s -> awaitingForward(s, command, terms);
            case Stage.Received s -> received(s, command, terms);
            case Stage.Turned s -> Search.turned(s, command, terms);
            case Stage.ClarificationRequested s -> Search.clarifying(s, command, terms);
            case Stage.DeemedGranted s -> Search.granted(s, command, terms);
            case Stage.Unanswered s -> Search.unanswered(s, command, terms);
            case Stage.Answered s -> Handover.answered(s, command, terms);
            case Stage.AwaitingPayment s -> Handover.awaitingPayment(s, command, terms);
            case Stage.Available s -> Handover.available(s, command, terms);
            case Stage.Delivered _ -> closed(command);
            case Stage.Denied _ -> closed(command);
            case Stage.Expired _ -> closed(command);
            case Stage.Discarded _ -> closed(command);
            case Stage.Incompetent _ -> closed(command);
            case Stage.Joined _ -> closed(command);
            case Stage.Withdrawn _ -> closed(command);
        };
    }

    private static Decision<Event> awaitingForward(
            Stage.AwaitingForward stage, Command command, Terms terms) {
        return switch (command) {
            case Command.Forward(var on) -> forward(stage, on, terms);
            case Command.ExpireTerm c ->
                    stage.reported()
                            ? refuse(Rule.TERM_NOT_OVER)
                            : expired(c, stage.forward(), new Event.ForwardOverdue(c.on()));
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.TurnTo _,
                    Command.DeclareIncompetent _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.OfCommittee _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.Handover _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    /** Received the day after its term, before that ran out by itself, it is late all the same. */
    private static Decision<Event> forward(Stage.AwaitingForward stage, LocalDate on, Terms terms) {
        return stage.reported() || !stage.forward().overdueOn(on)
                ? accept(receive(on, false, terms))
                : accept(new Event.ForwardOverdue(on), receive(on, false, terms));
    }

    private static Decision<Event> received(Stage.Received stage, Command command, Terms terms) {
        return switch (command) {
            case Command.TurnTo c -> Search.turn(Search.nothingYet(stage), c, true, terms);
            case Command.DeclareIncompetent c -> Search.incompetent(c);
            case Command.ExpireTerm c -> Search.silence(stage.answer(), c, terms);
            case Command.Join(var on) -> accept(new Event.Joined(on));
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.Forward _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.Resolve _,
                    Command.ResolveExtension _,
                    Command.RequireConsent _,
                    Command.AnswerConsent _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.Handover _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    private static Decision<Event> closed(Command command) {
        return switch (command) {
            case Command.Recount _ -> accept(); // closed terms stay as they were
            case Command.Intake _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.OfCommittee _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.Handover _,
                    Command.Withdraw _,
                    Command.ExpireTerm _ ->
                    refuse(Rule.CLOSED);
        };
    }

    /** The one way a term runs out: it is that term, and its last day has passed. */
    static Decision<Event> expired(Command.ExpireTerm command, Term term, Event event) {
        return command.rule().equals(term.rule().id()) && command.on().isAfter(term.dueOn())
                ? accept(event)
                : refuse(Rule.TERM_NOT_OVER);
    }
}
