package mx.ine.transparencia.kernel.body;

import java.util.Optional;

/**
 * A vote that was cast.
 *
 * @param seat each has one vote, whoever sits there
 * @param dissent why he or she thinks otherwise, when it was put in writing
 */
public record Cast(String person, String seat, Vote vote, Optional<String> dissent) {

    Cast dissenting(String text) {
        return new Cast(person, seat, vote, Optional.of(text));
    }
}
