package mx.ine.transparencia.requests.classification.domain;

import java.util.Set;

/**
 * A ground of the catalogue (11.3, 11.4, 12, 66).
 *
 * @param code the article, as in {@code 11.3.IV}
 * @param regimes under which it may be invoked
 */
public record Ground(
        String code, Secrecy secrecy, Holder holder, String text, Set<String> regimes) {

    /** Who may invoke it: 11.3 is the Institute's, 11.4 and 66 the parties'. */
    public enum Holder {
        INSTITUTE,
        PARTY,
        ANY
    }

    public Ground {
        regimes = Set.copyOf(regimes);
    }

    boolean fits(Secrecy kind, boolean party, String regime) {
        return secrecy == kind
                && regimes.contains(regime)
                && (holder == Holder.ANY || party == (holder == Holder.PARTY));
    }
}
