package mx.ine.transparencia.kernel.body;

import java.util.Objects;

/**
 * Somebody at a session.
 *
 * @param person the account by which he or she is known
 * @param seat the place taken: that of the titular, also when an alternate sits there
 */
public record Attendee(String person, String seat, Capacity capacity) {

    public Attendee {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(capacity, "capacity");
    }
}
