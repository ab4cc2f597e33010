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

    /** Wholly or in part (25.3.IV-V). */
    record Classify(LocalDate on, int turn, Classification classification) implements OfTurn {}

    /** A search made; the log may grow while the organ has the next word (25.3.VI). */
    record LogSearch(LocalDate on, int turn, List<SearchEntry> entries) implements OfTurn {}

    /**
     * It is not in its files (25.3.VI).
     *
     * @param entries of the log, besides those that are in it already
     */
    record DeclareNonexistent(LocalDate on, int turn, List<SearchEntry> entries)
            implements OfTurn {}

    /** Whether parties hand over what they may keep (2.1.XV, 67). */
    sealed interface OfParty extends Command {}

    /** Through the Liaison Unit. */
    record ConsultParty(LocalDate on, int turn) implements OfParty {}

    record AnswerConsultation(LocalDate on, int turn, boolean willing) implements OfParty {}

    /** What the Information Committee does with a case (13.1, 25.3.IV-VI, 27.2). */
    sealed interface OfCommittee extends Command {}

    /**
     * The Committee resolved what an organ declared.
     *
     * @param version it orders a public version
     */
    record Resolve(LocalDate on, int turn, Finding finding, String number, boolean version)
            implements OfCommittee {}

    /** The Committee resolved whether the answer term is extended (LGTAIP 134). */
    record ResolveExtension(LocalDate on, int turn, boolean granted) implements OfCommittee {}

    /**
     * The data subject is asked for consent (13.1).
     *
     * @param open business days and hours: there is no other time to notify in (47)
     */
    record RequireConsent(LocalDate on, int turn, boolean open) implements OfCommittee {}

    record AnswerConsent(LocalDate on, int turn, boolean given) implements OfCommittee {}

    /** With another case, in which it is answered (27.2). */
    record Join(LocalDate on) implements OfCommittee {}

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
     * @param turn the turn it belongs to, 0 for the request's own
     */
    record ExpireTerm(LocalDate on, String rule, int turn) implements OfTime {
        public ExpireTerm(LocalDate on, String rule) {
            this(on, rule, 0);
        }
    }

    /** The calendar changed: open terms are counted again. */
    record Recount(LocalDate on) implements OfTime {}
}
