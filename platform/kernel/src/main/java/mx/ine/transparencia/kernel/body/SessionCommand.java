package mx.ine.transparencia.kernel.body;

import java.time.LocalDate;
import java.util.List;

/** What can be done with a session. */
public sealed interface SessionCommand {

    LocalDate on();

    record AddToAgenda(LocalDate on, List<String> matters) implements SessionCommand {
        public AddToAgenda {
            matters = List.copyOf(matters);
        }
    }

    record TakeOffAgenda(LocalDate on, String matter) implements SessionCommand {}

    /**
     * @param earlierSessions at how many others of the period this person sat as an alternate
     */
    record Arrive(LocalDate on, Attendee who, int earlierSessions) implements SessionCommand {}

    record Leave(LocalDate on, String person) implements SessionCommand {}

    record Open(LocalDate on) implements SessionCommand {}

    /** A conflict of interest: takes no part in the matter. */
    record Recuse(LocalDate on, String person, String matter, String reason)
            implements SessionCommand {}

    record PutToVote(LocalDate on, Motion motion, String proposal) implements SessionCommand {}

    /**
     * @param round the proposal that is voted
     */
    record CastVote(LocalDate on, String person, Motion motion, int round, Vote vote)
            implements SessionCommand {}

    record Dissent(LocalDate on, String person, Motion motion, String text)
            implements SessionCommand {}

    /** Declares what was voted to be the decision. */
    record Resolve(LocalDate on, Motion motion) implements SessionCommand {}

    record Postpone(LocalDate on, String matter, String reason) implements SessionCommand {}

    record Close(LocalDate on) implements SessionCommand {}

    record CallOff(LocalDate on, String reason) implements SessionCommand {}
}
