package mx.ine.transparencia.kernel.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.body.Session.Convened;
import mx.ine.transparencia.kernel.body.Session.Sitting;

/** What a session is after something happened at it. */
public final class SessionEvolution {

    private SessionEvolution() {}

    public static Session evolve(Session stage, List<SessionEvent> events) {
        Session now = stage;
        for (SessionEvent event : events) {
            now = evolve(now, event);
        }
        return now;
    }

    /**
     * @throws IllegalStateException when the event cannot have happened at that stage: a bug
     */
    public static Session evolve(Session stage, SessionEvent event) {
        return switch (event) {
            case SessionEvent.AgendaExtended(var matters) -> {
                Convened s = convened(stage);
                List<String> agenda = new ArrayList<>(s.agenda());
                agenda.addAll(matters);
                yield new Convened(s.day(), agenda, s.present());
            }
            case SessionEvent.TakenOffAgenda(var matter) -> {
                Convened s = convened(stage);
                List<String> agenda = new ArrayList<>(s.agenda());
                agenda.remove(matter);
                yield new Convened(s.day(), agenda, s.present());
            }
            case SessionEvent.Arrived(var who) -> attendance(stage, who, true);
            case SessionEvent.Left(var who) -> attendance(stage, who, false);
            case SessionEvent.Opened _ -> {
                Convened s = convened(stage);
                yield new Sitting(s.agenda(), s.present(), List.of(), List.of(), List.of());
            }
            case SessionEvent.Recused(var recusal) -> sitting(stage).withRecusal(recusal);
            case SessionEvent.PutToTheVote(var round, var motion, var proposal) ->
                    sitting(stage)
                            .withBallot(new Ballot(round, motion, proposal, List.of(), false));
            case SessionEvent.Voted(var round, var cast) -> {
                Sitting s = sitting(stage);
                yield s.withBallot(ballot(s, round).with(cast));
            }
            case SessionEvent.Dissented(var round, var person, var text) -> {
                Sitting s = sitting(stage);
                yield s.withBallot(ballot(s, round).dissenting(person, text));
            }
            case SessionEvent.Resolved e -> {
                Sitting s = sitting(stage);
                yield s.withBallot(ballot(s, e.round()).asDecision());
            }
            case SessionEvent.Postponed(var matter, _) -> sitting(stage).withPostponed(matter);
            case SessionEvent.Closed(var on) -> new Session.Closed(on, sitting(stage));
            case SessionEvent.CalledOff(var on, var reason) -> new Session.NotHeld(on, reason);
        };
    }

    private static Session attendance(Session stage, Attendee who, boolean here) {
        return switch (stage) {
            case Convened s -> new Convened(s.day(), s.agenda(), with(s.present(), who, here));
            case Sitting s -> s.withPresent(with(s.present(), who, here));
            case Session.Closed _, Session.NotHeld _ -> throw impossible(stage);
        };
    }

    private static Map<String, Attendee> with(
            Map<String, Attendee> present, Attendee who, boolean here) {
        Map<String, Attendee> now = new LinkedHashMap<>(present);
        if (here) {
            now.put(who.person(), who);
        } else {
            now.remove(who.person());
        }
        return now;
    }

    private static Ballot ballot(Sitting s, int round) {
        return s.ballots().get(round - 1);
    }

    private static Convened convened(Session stage) {
        if (stage instanceof Convened s) {
            return s;
        }
        throw impossible(stage);
    }

    private static Sitting sitting(Session stage) {
        if (stage instanceof Sitting s) {
            return s;
        }
        throw impossible(stage);
    }

    private static IllegalStateException impossible(Session stage) {
        return new IllegalStateException("Not at " + stage.getClass().getSimpleName());
    }
}
