package mx.ine.transparencia.portal.regulation;

/**
 * A paragraph, fraction or letter of an article.
 *
 * @param label as cited: {@code 3}, {@code VII}, {@code b}; empty for plain text
 * @param anchor where a link finds it, as in {@code p3.VII}; empty when it cannot be told apart
 */
public record Block(BlockKind kind, String label, String text, String anchor) {
    Block continued(String more) {
        return new Block(kind, label, text + " " + more, anchor);
    }

    boolean opensList() {
        return text.endsWith(":");
    }

    /** The label as it stands in the text: {@code 3.}, {@code VII.}, {@code b)}. */
    public String mark() {
        return switch (kind) {
            case LETTER -> label + ")";
            case PARAGRAPH, FRACTION, SECTION -> label + ".";
            case PLAIN -> "";
        };
    }
}
