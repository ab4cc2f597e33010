package mx.ine.transparencia.requests.notification.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What may be asked of an errand. Times are Mexico City's: the domain reads no clock. */
public sealed interface Command {

    LocalDate on();

    /** Something somebody did, and writes down. */
    sealed interface Diligence extends Command {

        /** When it happened. */
        LocalDateTime at();

        /** When it is written down. */
        LocalDateTime recorded();

        @Override
        default LocalDate on() {
            return at().toLocalDate();
        }
    }

    /**
     * The person was not there; whoever was took a citation (47.3.III.b).
     *
     * @param waits when the person is to wait for the notifier
     */
    record LeaveCitation(LocalDateTime at, LocalDateTime recorded, LocalDateTime waits)
            implements Diligence {}

    /** Handed over (47.3.III.a, 47.3.III.c, 47.4.e). */
    record Serve(LocalDateTime at, LocalDateTime recorded, Receiver receiver)
            implements Diligence {}

    /** The person, or those at the address, would not take it (47.3.III.d). */
    record Refuse(LocalDateTime at, LocalDateTime recorded) implements Diligence {}

    /** Nobody is at the address, or it is closed (47.3.III.d). */
    record FindNobody(LocalDateTime at, LocalDateTime recorded, boolean closed)
            implements Diligence {}

    /** The address is false, does not exist, or is not the person's (47.3.III.a, 47.4.c). */
    record FindNoAddress(LocalDateTime at, LocalDateTime recorded) implements Diligence {}

    /** The person or a representative came to the office (47.4.d). */
    record Appear(LocalDateTime at, LocalDateTime recorded) implements Diligence {}

    /** The person shows to know it (47.4.g). */
    record ShowKnowledge(LocalDateTime at, LocalDateTime recorded) implements Diligence {}

    /** The organ or party acknowledged what was sent (47.1.II-III). */
    record Acknowledge(LocalDateTime at, LocalDateTime recorded) implements Diligence {}

    /** The e-mail did not arrive: the letter follows (47.1.III). */
    record Bounce(LocalDateTime at, LocalDateTime recorded) implements Diligence {}

    /** The day has come on which it goes to Estrados by itself. */
    record Fall(LocalDate on) implements Command {}

    /**
     * A term ran out.
     *
     * @param on the day after its last one
     */
    record ExpireTerm(LocalDate on, String rule) implements Command {}

    /** Take a posting down. */
    record TakeDown(LocalDate on) implements Command {}

    /** There is nothing left to notify, or it is ordered anew. */
    record Cancel(LocalDate on) implements Command {}

    /** The calendar changed: what is open is counted again. */
    record Recount(LocalDate on) implements Command {}
}
