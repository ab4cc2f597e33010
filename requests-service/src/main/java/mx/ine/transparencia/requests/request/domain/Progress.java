package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is known of a request that is being worked on.
 *
 * @param receivedOn the business day that counts as reception at the Liaison Unit
 * @param extended the answer term was extended once (25.1)
 * @param clarified a clarification was required once (24.5)
 */
public record Progress(
        LocalDate receivedOn, boolean extended, boolean clarified, List<Turn> turns) {

    public Progress {
        turns = List.copyOf(turns);
    }

    public Optional<Turn> turn(int number) {
        return turns.stream().filter(turn -> turn.number() == number).findFirst();
    }

    boolean allConcluded() {
        return turns.stream().allMatch(Turn::concluded);
    }

    /** Nothing is left but what the Committee has to resolve. */
    boolean inCommittee() {
        return turns.stream().noneMatch(Turn::awaitsOrgan)
                && turns.stream().anyMatch(Turn::beforeCommittee);
    }

    /** Every organ said that it is not competent, or nobody was asked. */
    boolean nobodyCompetent() {
        return turns.stream().allMatch(turn -> turn.outcome() instanceof Turn.Outcome.NotCompetent);
    }

    /** It was declared not to exist, and that stands or waits for the Committee (25.3.VII). */
    boolean declaredNonexistent() {
        return turns.stream().anyMatch(turn -> turn.dossier().declared());
    }

    boolean awaits(String organ) {
        return turns.stream()
                .anyMatch(turn -> turn.awaitsOrgan() && turn.organ().code().equals(organ));
    }

    /** An organ asks for the same thing again while it waits for it. */
    Optional<Rule> asking(int number, Turn.Petition petition) {
        return turn(number)
                .flatMap(Turn::petition)
                .filter(petition::equals)
                .map(_ -> Rule.ASKED_ALREADY);
    }

    Progress changing(int number, UnaryOperator<Turn> change) {
        return withTurns(
                turns.stream()
                        .map(turn -> turn.number() == number ? change.apply(turn) : turn)
                        .toList());
    }

    Progress withTurns(List<Turn> changed) {
        return new Progress(receivedOn, extended, clarified, changed);
    }

    Progress adding(List<Turn> more) {
        return withTurns(java.util.stream.Stream.concat(turns.stream(), more.stream()).toList());
    }

    Progress nowExtended() {
        return new Progress(
                receivedOn,
                true,
                clarified,
                turns.stream()
                        .map(t -> t.petition().equals(EXTENSION) ? t.answered() : t)
                        .toList());
    }

    Progress nowClarified() {
        return new Progress(
                receivedOn,
                extended,
                true,
                turns.stream()
                        .map(t -> t.petition().equals(CLARIFICATION) ? t.answered() : t)
                        .toList());
    }

    private static final Optional<Turn.Petition> EXTENSION = Optional.of(Turn.Petition.EXTENSION);
    private static final Optional<Turn.Petition> CLARIFICATION =
            Optional.of(Turn.Petition.CLARIFICATION);
}
