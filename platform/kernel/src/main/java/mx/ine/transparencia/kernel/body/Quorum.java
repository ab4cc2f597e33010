package mx.ine.transparencia.kernel.body;

import java.util.Collection;

/**
 * How many a body needs to decide.
 *
 * @param titulars who must attend for there to be a session
 * @param voters who must be able to vote on a matter, recused ones apart
 */
public record Quorum(int titulars, int voters) {

    public Quorum {
        if (titulars < 1 || voters < 1) {
            throw new IllegalArgumentException("A body of nobody decides nothing");
        }
    }

    public boolean met(Collection<Attendee> present) {
        return present.stream().filter(a -> a.capacity() == Capacity.TITULAR).count() >= titulars;
    }
}
