package mx.ine.transparencia.kernel.regime;

/**
 * A term that the law gives: how long it runs, from when, and what happens when it runs out.
 *
 * @param law which norm the article belongs to; says so when it only holds as an internal norm
 * @param article short citation, as in {@code 25.3.III}
 * @param maxExtension business days by which it may be extended; 0 when it may not
 * @param extendedByCommittee the Committee resolves its extension, and nobody else
 * @param nameEs what the term is for, to people
 * @param startsEs what starts it, a noun with its article: {@code la recepción}
 * @param expiryEs what happens when it runs out, a whole sentence
 * @param citationEs the article spelt out, with its law when it is not the Reglamento in force
 */
public record TermRule(
        String id,
        String service,
        String law,
        String article,
        String starts,
        String startsOn,
        int length,
        TermUnit unit,
        int maxExtension,
        boolean extendedByCommittee,
        String onExpiry,
        String note,
        String nameEs,
        String startsEs,
        String expiryEs,
        String citationEs) {

    /** An extension to which the law puts no number (LGTAIP 154). */
    public static final int WITHOUT_LIMIT = Integer.MAX_VALUE;

    public TermRule {
        if (length < 0 || (length == 0 && unit != TermUnit.BUSINESS)) {
            throw new IllegalArgumentException(id + " has no usable length: " + length);
        }
        if (maxExtension < 0) {
            throw new IllegalArgumentException(id + " has a negative extension");
        }
    }

    public boolean extendable() {
        return maxExtension > 0;
    }

    /** {@code 15 días hábiles}. */
    public String lengthEs() {
        return unit.es(length);
    }
}
