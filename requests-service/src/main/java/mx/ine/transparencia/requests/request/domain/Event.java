package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;

/** What happened to a request, with every date already counted. */
public sealed interface Event {

    LocalDate on();

    /** The events a request begins with. */
    sealed interface Filed extends Event {}

    /** What happens to one turn. */
    sealed interface OfTurn extends Event {
        int turn();
    }

    /** Filed with someone who must forward it (25.3.II). */
    record FiledElsewhere(LocalDate on, Term forward) implements Filed {}

    /** Received by the Liaison Unit, at once or forwarded; the answer term begins (25.1). */
    record Received(LocalDate on, Term answer, Term turn, Term decline, Optional<Term> register)
            implements Filed {}

    /** The module, organ or party did not forward it in time: the Committee is told (25.3.II). */
    record ForwardOverdue(LocalDate on) implements Event {}

    record Turned(LocalDate on, List<Turn> turns) implements Event {}

    record FoundIncompetent(LocalDate on, Means means) implements Event {}

    record TurnDeclined(LocalDate on, int turn) implements OfTurn {}

    record TurnAnswered(LocalDate on, int turn, PublicAnswer answer) implements OfTurn {}

    /** An organ classified what was asked, wholly or but for a part (25.3.IV-V). */
    record TurnClassified(
            LocalDate on, int turn, Secrecy secrecy, Optional<PublicAnswer.Held> publicPart)
            implements OfTurn {}

    record SearchLogged(LocalDate on, int turn, List<SearchEntry> entries) implements OfTurn {}

    record NonexistenceDeclared(LocalDate on, int turn) implements OfTurn {}

    /** The Committee sends it back before it resolves (25.3.VI). */
    record FurtherSearchOrdered(LocalDate on, int turn, Term again) implements OfTurn {}

    /**
     * The Committee resolved (25.3.IV).
     *
     * @param owed what the organ owes by it, if anything
     */
    record TurnResolved(LocalDate on, int turn, Resolution resolution, Optional<Turn.Owed> owed)
            implements OfTurn {}

    record ConsentRequired(LocalDate on, int turn, Term reply) implements OfTurn {}

    /** Given, it opens what was confidential; denied or not given, it stays so (13.1). */
    record ConsentAnswered(LocalDate on, int turn, Consent.Answer answer) implements OfTurn {}

    record PartyConsulted(LocalDate on, int turn) implements OfTurn {}

    record PartyAnswered(LocalDate on, int turn, boolean willing) implements OfTurn {}

    record Joined(LocalDate on) implements Event {}

    /** Every organ has spoken: until when the answer should be notified (25.3.III). */
    record TurnsConcluded(LocalDate on, Term notice) implements Event {}

    record Petitioned(LocalDate on, int turn, Turn.Petition petition) implements OfTurn {}

    record ClarificationRequired(LocalDate on, int turn, Means means, Term reply)
            implements Event {}

    /** The answer term starts again, whole, and so do the pending organs' (24.5). */
    record Clarified(LocalDate on, Term answer, List<Turn> turns) implements Event {}

    record Discarded(LocalDate on) implements Event {}

    /** The organs that still search get the same days. */
    record Extended(LocalDate on, Means means, Term answer, List<Turn> turns) implements Event {}

    /** Art. 39.1: {@code on} is the day after the last day of the answer term. */
    record GrantedBySilence(LocalDate on, Term access) implements Event {}

    /** The answer term ran out; where silence grants nothing, it stays owed (LGTAIP 134). */
    record Unanswered(LocalDate on) implements Event {}

    /** The Committee grants more time, or does not (LGTAIP 134). */
    record ExtensionResolved(LocalDate on, int turn, boolean granted) implements OfTurn {}

    /**
     * Art. 25.1.
     *
     * @param reached the stage that follows from what is owed and what is ready
     */
    record AnswerNotified(LocalDate on, Means means, Stage reached) implements Event {}

    /** The applicant chose another of the ways of delivery offered (25.1). */
    record ModeChosen(LocalDate on, DeliveryMode mode, Stage reached) implements Event {}

    record Paid(LocalDate on, DeliveryMode mode, Term deliver, Term collect) implements Event {}

    record MadeAvailable(LocalDate on, Term collect) implements Event {}

    record Delivered(LocalDate on) implements Event {}

    /** Art. 29.1. */
    record CollectionExpired(LocalDate on) implements Event {}

    record Withdrawn(LocalDate on) implements Event {}

    /** A change of the calendar moved open terms; closed ones stay as they were. */
    record TermsMoved(LocalDate on, Stage recounted, List<Moved> moved) implements Event {}

    /** One term that was moved; {@code turn} is 0 for the request's own. */
    record Moved(String rule, int turn, LocalDate from, LocalDate to) {}
}
