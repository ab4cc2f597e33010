package mx.ine.transparencia.requests.request.domain;

/**
 * A ground on which information may be classified, as the catalogue of a regime gives it (Art.
 * 11.3, 11.4, 12, 66).
 *
 * @param code the article behind it
 */
public record Ground(String code, Secrecy secrecy, Holder holder) {

    /** Who may invoke it. */
    public enum Holder {
        INSTITUTE,
        PARTY,
        ANY;

        boolean fits(OrganRef organ) {
            return switch (this) {
                case ANY -> true;
                case PARTY -> organ.party();
                case INSTITUTE -> !organ.party();
            };
        }
    }
}
