package mx.ine.transparencia.platform.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files that people send, made safe to keep and to offer. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * Letters, digits, space and {@code . _ - ( )}; no path; never empty nor starting with a dot.
     */
    static String safe(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").replaceAll("[ _]{2,}", "_");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? "documento" : shortened(name);
    }

    /** In lower case, without the dot; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** RFC 6266: the name in ASCII for old programs, and whole for the others. */
    static String disposition(String kind, String name) {
        String ascii =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return kind + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + percent(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String tail = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        int cut = LONGEST - tail.length();
        int whole = Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut;
        return name.substring(0, whole) + tail;
    }

    private static String percent(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            boolean mark = b == '.' || b == '-' || b == '_';
            text.append(plain || mark ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return text.toString();
    }
}
