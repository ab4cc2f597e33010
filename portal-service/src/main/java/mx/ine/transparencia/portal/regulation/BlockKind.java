package mx.ine.transparencia.portal.regulation;

import java.util.regex.Pattern;

/** The parts into which an article is divided, and how each is labelled in the text. */
public enum BlockKind {
    /** {@code 1.} */
    PARAGRAPH("(\\d{1,2})\\.\\s+(.*)"),
    /** {@code IV.} */
    FRACTION("([IVXL]+)\\.\\s+(.*)"),
    /** {@code A.}: the sections of Art. 5. */
    SECTION("([A-H])\\.\\s+(.*)"),
    /** {@code b)}, in some places {@code b.} */
    LETTER("([a-z])[).]\\s+(.*)"),
    /** Text without a label. */
    PLAIN("()(.*)");

    private final Pattern pattern;

    BlockKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Name for the stylesheet. */
    public String css() {
        return switch (this) {
            case PARAGRAPH -> "paragraph";
            case FRACTION -> "fraction";
            case SECTION -> "section";
            case LETTER -> "letter";
            case PLAIN -> "text";
        };
    }
}
