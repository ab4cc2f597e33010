package mx.ine.transparencia.kernel.body;

import java.time.LocalDate;
import java.util.List;

/** What happened at a session. */
public sealed interface SessionEvent {

    record AgendaExtended(List<String> matters) implements SessionEvent {
        public AgendaExtended {
            matters = List.copyOf(matters);
        }
    }

    record TakenOffAgenda(String matter) implements SessionEvent {}

    record Arrived(Attendee who) implements SessionEvent {}

    record Left(Attendee who) implements SessionEvent {}

    record Opened(LocalDate on) implements SessionEvent {}

    record Recused(Recusal recusal) implements SessionEvent {}

    record PutToTheVote(int round, Motion motion, String proposal) implements SessionEvent {}

    record Voted(int round, Cast cast) implements SessionEvent {}

    record Dissented(int round, String person, String text) implements SessionEvent {}

    /** The body decided. */
    record Resolved(int round, Motion motion, String proposal, Tally tally)
            implements SessionEvent {}

    record Postponed(String matter, String reason) implements SessionEvent {}

    record Closed(LocalDate on) implements SessionEvent {}

    record CalledOff(LocalDate on, String reason) implements SessionEvent {}
}
