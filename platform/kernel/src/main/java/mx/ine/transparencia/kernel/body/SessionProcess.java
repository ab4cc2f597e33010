package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.Objection.ALREADY_ON_THE_AGENDA;
import static mx.ine.transparencia.kernel.body.Objection.NOT_IN_THIS_STAGE;
import static mx.ine.transparencia.kernel.body.Objection.NOT_ON_THE_AGENDA;
import static mx.ine.transparencia.kernel.body.Objection.NOT_PRESENT;
import static mx.ine.transparencia.kernel.body.Objection.NO_QUORUM;
import static mx.ine.transparencia.kernel.body.Objection.NO_REASON;
import static mx.ine.transparencia.kernel.body.Objection.TOO_EARLY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.ine.transparencia.kernel.process.Decision;

/**
 * The one process of every body's sessions: what may be done at each stage, decided without
 * changing anything. The body says how many it needs, what carries, and which rule forbids.
 */
public final class SessionProcess {

    private SessionProcess() {}

    public static Decision<SessionEvent> decide(Session stage, SessionCommand command, Body body) {
        return switch (stage) {
            case Session.Convened s -> beforeOpening(s, command, body);
            case Session.Sitting s -> Sittings.decide(s, command, body);
            case Session.Closed s -> afterClosing(s, command, body);
            case Session.NotHeld _ -> Decision.refuse(body.rule(NOT_IN_THIS_STAGE));
        };
    }

    private static Decision<SessionEvent> beforeOpening(
            Session.Convened s, SessionCommand command, Body body) {
        return switch (command) {
            case SessionCommand.AddToAgenda(_, var matters) -> added(s, matters, body);
            case SessionCommand.TakeOffAgenda(_, var matter) ->
                    s.agenda().contains(matter)
                            ? Decision.accept(new SessionEvent.TakenOffAgenda(matter))
                            : no(NOT_ON_THE_AGENDA, body);
            case SessionCommand.Arrive c -> Attendances.arrive(s.present(), c, body);
            case SessionCommand.Leave(_, var person) -> left(s.present(), person, body);
            case SessionCommand.Open(var on) -> {
                if (on.isBefore(s.day())) {
                    yield no(TOO_EARLY, body);
                }
                yield body.quorum().met(s.present().values())
                        ? Decision.accept(new SessionEvent.Opened(on))
                        : no(NO_QUORUM, body);
            }
            case SessionCommand.CallOff(var on, var reason) ->
                    reason.isBlank()
                            ? no(NO_REASON, body)
                            : Decision.accept(new SessionEvent.CalledOff(on, reason));
            case SessionCommand.Recuse _,
                    SessionCommand.PutToVote _,
                    SessionCommand.CastVote _,
                    SessionCommand.Dissent _,
                    SessionCommand.Resolve _,
                    SessionCommand.Postpone _,
                    SessionCommand.Close _ ->
                    no(NOT_IN_THIS_STAGE, body);
        };
    }

    /** What was decided is not decided again; nothing else can be done either. */
    private static Decision<SessionEvent> afterClosing(
            Session.Closed s, SessionCommand command, Body body) {
        return switch (command) {
            case SessionCommand.PutToVote c when s.last().decided(c.motion()) ->
                    no(Objection.DECIDED, body);
            case SessionCommand.Resolve c when s.last().decided(c.motion()) ->
                    no(Objection.DECIDED, body);
            case SessionCommand.AddToAgenda _,
                    SessionCommand.TakeOffAgenda _,
                    SessionCommand.Arrive _,
                    SessionCommand.Leave _,
                    SessionCommand.Open _,
                    SessionCommand.Recuse _,
                    SessionCommand.PutToVote _,
                    SessionCommand.CastVote _,
                    SessionCommand.Dissent _,
                    SessionCommand.Resolve _,
                    SessionCommand.Postpone _,
                    SessionCommand.Close _,
                    SessionCommand.CallOff _ ->
                    no(NOT_IN_THIS_STAGE, body);
        };
    }

    private static Decision<SessionEvent> added(
            Session.Convened s, List<String> matters, Body body) {
        Set<String> before = new HashSet<>(s.agenda());
        for (String matter : matters) {
            if (!before.add(matter)) {
                return no(ALREADY_ON_THE_AGENDA, body);
            }
        }
        return matters.isEmpty()
                ? new Decision.Accepted<>(List.of())
                : Decision.accept(new SessionEvent.AgendaExtended(matters));
    }

    static Decision<SessionEvent> left(Map<String, Attendee> present, String person, Body body) {
        Attendee who = present.get(person);
        return who == null ? no(NOT_PRESENT, body) : Decision.accept(new SessionEvent.Left(who));
    }

    static Decision<SessionEvent> no(Objection objection, Body body) {
        return Decision.refuse(body.rule(objection));
    }
}
