package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be asked of a request. Every command carries the day it counts on: the domain reads no
 * clock.
 */
public sealed interface Command {

    LocalDate on();

    /** The Liaison Unit receives what a module, an organ or a party took in (25.3.II). */
    record Forward(LocalDate on) implements Command {}

    /** Art. 25.3.I. */
    record TurnTo(LocalDate on, List<OrganRef> organs) implements Command {}

    /** Evidently not the Institute's: says where to go (24.8). */
    record DeclareIncompetent(LocalDate on, Notification notification) implements Command {}

    /** Art. 24.7. */
    record SayNotCompetent(LocalDate on, int turn) implements Command {}

    /** Art. 25.3.III. */
    record AnswerTurn(LocalDate on, int turn, PublicAnswer answer) implements Command {}

    /** The organ asks the Liaison Unit to require a clarification (24.5). */
    record PetitionClarification(LocalDate on, int turn) implements Command {}

    /** The Liaison Unit requires it of the applicant (24.5). */
    record RequireClarification(LocalDate on, int turn, Notification notification)
            implements Command {}

    /** The applicant clarifies; {@code on} is the business day that counts as reception. */
    record AnswerClarification(LocalDate on) implements Command {}

    /** The organ asks the Liaison Unit to extend the answer term (26.1). */
    record PetitionExtension(LocalDate on, int turn) implements Command {}

    /** Art. 25.1, 26.1: at an organ's request, with reasons, notified to the applicant. */
    record Extend(LocalDate on, int turn, int days, Notification notification) implements Command {}

    /** Art. 25.1, 47. */
    record NotifyAnswer(LocalDate on, Notification notification, Optional<DeliveryMode> mode)
            implements Command {}

    /** The applicant prefers another of the ways of delivery offered (25.1). */
    record ChooseMode(LocalDate on, DeliveryMode mode) implements Command {}

    /** Art. 28.2. */
    record RegisterPayment(LocalDate on, DeliveryMode mode, BigDecimal amount) implements Command {}

    /** Art. 28.1. */
    record MakeAvailable(LocalDate on) implements Command {}

    record Deliver(LocalDate on) implements Command {}

    /** Art. 24.9. */
    record Withdraw(LocalDate on) implements Command {}

    /**
     * A term ran out.
     *
     * @param on the day after its last one
     */
    record ExpireTerm(LocalDate on, String rule) implements Command {}

    /** The calendar changed: open terms are counted again. */
    record Recount(LocalDate on) implements Command {}
}
