package mx.ine.transparencia.kernel.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proposal put to the vote, and what was voted.
 *
 * @param round its place among those of the session, from 1; who votes names it, so that nobody
 *     votes one proposal believing it another
 * @param proposal what is proposed, in the words of the body
 * @param carried whether it was declared to be the decision
 */
public record Ballot(int round, Motion motion, String proposal, List<Cast> votes, boolean carried) {

    public Ballot {
        votes = List.copyOf(votes);
    }

    public Tally tally() {
        return Tally.of(votes);
    }

    public Optional<Cast> of(String person) {
        return votes.stream().filter(cast -> cast.person().equals(person)).findFirst();
    }

    boolean hasVoteOf(Attendee who) {
        return votes.stream()
                .anyMatch(c -> c.person().equals(who.person()) || c.seat().equals(who.seat()));
    }

    Ballot with(Cast vote) {
        List<Cast> more = new ArrayList<>(votes);
        more.add(vote);
        return new Ballot(round, motion, proposal, more, carried);
    }

    Ballot dissenting(String person, String text) {
        List<Cast> told =
                votes.stream()
                        .map(c -> c.person().equals(person) ? c.dissenting(text) : c)
                        .toList();
        return new Ballot(round, motion, proposal, told, carried);
    }

    Ballot asDecision() {
        return new Ballot(round, motion, proposal, votes, true);
    }
}
