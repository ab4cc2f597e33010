package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.SessionProcess.no;

import java.util.Map;
import mx.ine.transparencia.kernel.process.Decision;

/** Who may take a seat. */
final class Attendances {

    private Attendances() {}

    static Decision<SessionEvent> arrive(
            Map<String, Attendee> present, SessionCommand.Arrive command, Body body) {
        Attendee who = command.who();
        if (present.containsKey(who.person())) {
            return no(Objection.ALREADY_PRESENT, body);
        }
        if (who.capacity() == Capacity.ALTERNATE) {
            if (command.earlierSessions() >= body.alternateSessions()) {
                return no(Objection.ALTERNATE_SPENT, body);
            }
            if (alternates(present) >= body.alternates()) {
                return no(Objection.TOO_MANY_ALTERNATES, body);
            }
        }
        return present.values().stream().anyMatch(other -> other.seat().equals(who.seat()))
                ? no(Objection.SEAT_TAKEN, body)
                : Decision.accept(new SessionEvent.Arrived(who));
    }

    private static long alternates(Map<String, Attendee> present) {
        return present.values().stream().filter(a -> a.capacity() == Capacity.ALTERNATE).count();
    }
}
