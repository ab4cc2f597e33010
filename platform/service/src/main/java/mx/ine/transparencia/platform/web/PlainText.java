package mx.ine.transparencia.platform.web;

/**
 * Text that people write: no control characters but tab and line ends, no half surrogates, no
 * non-characters. PostgreSQL cannot store a NUL, and the rest hides or breaks what is read.
 */
public final class PlainText {

    static final String REFUSAL = "contiene caracteres que no son de texto";

    private PlainText() {}

    public static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (forbidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean forbidden(char c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t'
                || c >= 0x7f && c <= 0x9f
                || c >= 0x202a && c <= 0x202e // they turn the rest of a line around
                || c >= 0x2066 && c <= 0x2069
                || Character.isSurrogate(c)
                || c >= 0xfffe;
    }
}
