package mx.ine.transparencia.kernel.body;

import java.util.Objects;

/**
 * What carries a motion: more than a part of something in favour.
 *
 * @param of what the part is taken of
 * @param over numerator of the part that must be exceeded
 * @param whole its denominator
 */
public record Majority(Base of, int over, int whole) {

    /** What a majority is counted on. */
    public enum Base {
        /** Votes for or against; abstentions are no votes. */
        VOTES,
        /** Every ballot of those who attend, abstentions too. */
        BALLOTS,
        /** Every seat that votes, also those that are empty. */
        SEATS
    }

    public Majority {
        Objects.requireNonNull(of, "of");
        if (over < 0 || whole < 1 || over >= whole) {
            throw new IllegalArgumentException("Not a part that can be exceeded");
        }
    }

    /** More votes for than against. */
    public static Majority simple() {
        return new Majority(Base.VOTES, 1, 2);
    }

    /**
     * @param seats how many of the body vote
     */
    public boolean carries(Tally tally, int seats) {
        int base =
                switch (of) {
                    case VOTES -> tally.inFavour() + tally.against();
                    case BALLOTS -> tally.total();
                    case SEATS -> seats;
                };
        return tally.inFavour() * whole > over * base;
    }
}
