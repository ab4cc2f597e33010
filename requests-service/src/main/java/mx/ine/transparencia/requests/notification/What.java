package mx.ine.transparencia.requests.notification;

import java.time.LocalDateTime;
import mx.ine.transparencia.requests.notification.domain.Command;
import mx.ine.transparencia.requests.notification.domain.Receiver;

/** What came of an errand, as it is written down. */
enum What {
    CITATION,
    SERVED,
    SERVED_TO_REPRESENTATIVE,
    SERVED_TO_ANOTHER,
    REFUSED,
    NOBODY,
    CLOSED_PREMISES,
    NO_ADDRESS,
    APPEARED,
    KNOWS,
    ACKNOWLEDGED,
    NOT_DELIVERED,
    TAKEN_DOWN,
    CANCELLED;

    /** The name of whoever took it must be written down (47.3.III.b.IV, 47.4.a.III). */
    boolean names() {
        return switch (this) {
            case CITATION,
                    SERVED,
                    SERVED_TO_REPRESENTATIVE,
                    SERVED_TO_ANOTHER,
                    APPEARED,
                    ACKNOWLEDGED ->
                    true;
            case REFUSED,
                    NOBODY,
                    CLOSED_PREMISES,
                    NO_ADDRESS,
                    KNOWS,
                    NOT_DELIVERED,
                    TAKEN_DOWN,
                    CANCELLED ->
                    false;
        };
    }

    /** How the notifier made sure who it was must be written down (47.3.III.a, 47.4.e). */
    boolean identifies() {
        return this == SERVED || this == SERVED_TO_REPRESENTATIVE || this == APPEARED;
    }

    /** What somebody else was to the person, and likewise what was seen or said. */
    boolean relates() {
        return this == CITATION || this == SERVED_TO_ANOTHER;
    }

    boolean notes() {
        return this == KNOWS || this == NO_ADDRESS || this == CANCELLED || this == NOT_DELIVERED;
    }

    Command command(LocalDateTime at, LocalDateTime now, LocalDateTime waits) {
        return switch (this) {
            case CITATION -> new Command.LeaveCitation(at, now, waits);
            case SERVED -> new Command.Serve(at, now, Receiver.PERSON);
            case SERVED_TO_REPRESENTATIVE -> new Command.Serve(at, now, Receiver.REPRESENTATIVE);
            case SERVED_TO_ANOTHER -> new Command.Serve(at, now, Receiver.ANOTHER);
            case REFUSED -> new Command.Refuse(at, now);
            case NOBODY -> new Command.FindNobody(at, now, false);
            case CLOSED_PREMISES -> new Command.FindNobody(at, now, true);
            case NO_ADDRESS -> new Command.FindNoAddress(at, now);
            case APPEARED -> new Command.Appear(at, now);
            case KNOWS -> new Command.ShowKnowledge(at, now);
            case ACKNOWLEDGED -> new Command.Acknowledge(at, now);
            case NOT_DELIVERED -> new Command.Bounce(at, now);
            case TAKEN_DOWN -> new Command.TakeDown(now.toLocalDate());
            case CANCELLED -> new Command.Cancel(now.toLocalDate());
        };
    }

    /** Only the Liaison Unit calls an errand off, or answers for the notice board. */
    boolean forTheUnitAlone() {
        return this == TAKEN_DOWN || this == CANCELLED;
    }
}
