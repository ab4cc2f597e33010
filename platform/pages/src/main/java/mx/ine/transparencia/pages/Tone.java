package mx.ine.transparencia.pages;

/**
 * How urgent or how good a status is. It picks the shape and the colour of a tag; the word beside
 * it carries the meaning.
 */
public enum Tone {
    /** Done, in time: a green disc. */
    OK,
    /** Soon, pay attention: an amber diamond. */
    SOON,
    /** Late, refused, failed: a red triangle. */
    LATE,
    /** Under way, for information: a blue square. */
    INFO,
    /** Neither good nor bad: a grey ring. */
    PLAIN;

    /** The name used by the stylesheet. */
    public String css() {
        return switch (this) {
            case OK -> "ok";
            case SOON -> "soon";
            case LATE -> "late";
            case INFO -> "info";
            case PLAIN -> "plain";
        };
    }

    /** Same as {@link #css()}, so that a template may write the tone itself. */
    @Override
    public String toString() {
        return css();
    }
}
