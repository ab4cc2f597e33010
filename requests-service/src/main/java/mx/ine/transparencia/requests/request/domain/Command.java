package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be asked of a request. Every command carries the day it counts on: the domain reads no
 * clock. They are grouped by what they concern: a stage refuses by its name a group of which it
 * allows nothing, and names one by one those of a group of which it allows something.
 */
public sealed interface Command {

    LocalDate on();

    /** What the Liaison Unit decides of what it receives (24.8, 25.3.I-II). */
    sealed interface Intake extends Command {}

    /** The Liaison Unit receives what a module, an organ or a party took in (25.3.II). */
    record Forward(LocalDate on) implements Intake {}

    /** Art. 25.3.I. */
    record TurnTo(LocalDate on, List<OrganRef> organs) implements Intake {}

    /** Evidently not the Institute's: says where to go (24.8). */
    record DeclareIncompetent(LocalDate on, Notification notification) implements Intake {}

    /** What an organ says of its turn (24.7, 25.3.III-VI). */
    sealed interface OfTurn extends Command {}

    /** Art. 24.7. */
    record SayNotCompetent(LocalDate on, int turn) implements OfTurn {}

    /** Art. 25.3.III. */
    record AnswerTurn(LocalDate on, int turn, PublicAnswer answer) implements OfTurn {}

    /** The one clarification (24.5). */
    sealed interface Clarifying extends Command {}

    /** The organ asks the Liaison Unit to require a clarification (24.5). */
    record PetitionClarification(LocalDate on, int turn) implements Clarifying {}

    /** The Liaison Unit requires it of the applicant (24.5). */
    record RequireClarification(LocalDate on, int turn, Notification notification)
            implements Clarifying {}

    /** The applicant clarifies; {@code on} is the business day that counts as reception. */
    record AnswerClarification(LocalDate on) implements Clarifying {}

    /** The one extension (25.1, 26). */
    sealed interface Extending extends Command {}

    /** The organ asks the Liaison Unit to extend the answer term (26.1). */
    record PetitionExtension(LocalDate on, int turn) implements Extending {}

    /** Art. 25.1, 26.1: at an organ's request, with reasons, notified to the applicant. */
    record Extend(LocalDate on, int turn, int days, Notification notification)
            implements Extending {}

    /** Art. 25.1, 47. */
    record NotifyAnswer(LocalDate on, Notification notification, Optional<DeliveryMode> mode)
            implements Command {}

    /** From the notified answer to the hands of the applicant (28-31). */
    sealed interface Handover extends Command {}

    /** The applicant prefers another of the ways of delivery offered (25.1). */
    record ChooseMode(LocalDate on, DeliveryMode mode) implements Handover {}

    /** Art. 28.2. */
    record RegisterPayment(LocalDate on, DeliveryMode mode, BigDecimal amount)
            implements Handover {}

    /** Art. 28.1. */
    record MakeAvailable(LocalDate on) implements Handover {}

    record Deliver(LocalDate on) implements Handover {}

    /** Art. 24.9. */
    record Withdraw(LocalDate on) implements Command {}

    /** What time does by itself. */
    sealed interface OfTime extends Command {}

    /**
     * A term ran out.
     *
     * @param on the day after its last one
     */
    record ExpireTerm(LocalDate on, String rule) implements OfTime {}

    /** The calendar changed: open terms are counted again. */
    record Recount(LocalDate on) implements OfTime {}
}
