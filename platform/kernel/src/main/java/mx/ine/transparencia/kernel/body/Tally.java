package mx.ine.transparencia.kernel.body;

import java.util.Collection;

/** The votes on a proposal, counted. */
public record Tally(int inFavour, int against, int abstained) {

    static Tally of(Collection<Cast> votes) {
        return new Tally(
                count(votes, Vote.FOR), count(votes, Vote.AGAINST), count(votes, Vote.ABSTAIN));
    }

    private static int count(Collection<Cast> votes, Vote vote) {
        return (int) votes.stream().filter(cast -> cast.vote() == vote).count();
    }

    public int total() {
        return inFavour + against + abstained;
    }

    public boolean tied() {
        return inFavour == against && inFavour > 0;
    }
}
