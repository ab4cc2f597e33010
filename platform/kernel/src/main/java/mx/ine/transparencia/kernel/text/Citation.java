package mx.ine.transparencia.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Spells out the short citations of articles that the rules carry. */
public final class Citation {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("[IVXL]+(-[IVXL]+)?");
    private static final Pattern SECTION = Pattern.compile("[A-H]");
    private static final Pattern LETTERS = Pattern.compile("[a-z](-[a-z])?");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private Citation() {}

    /** {@code 25.3.III} is {@code artículo 25, párrafo 3, fracción III}. */
    public static String es(String article) {
        String[] parts = article.strip().split("\\.");
        List<String> words = new ArrayList<>();
        words.add("artículo " + parts[0]);
        for (int i = 1; i < parts.length; i++) {
            words.add(part(parts[i], article));
        }
        return String.join(", ", words);
    }

    private static String part(String part, String whole) {
        if (NUMBER.matcher(part).matches()) {
            return "párrafo " + part;
        }
        if (FRACTION.matcher(part).matches()) {
            return several("fracción ", "fracciones ", part, "");
        }
        if (SECTION.matcher(part).matches()) {
            return "apartado " + part;
        }
        if (LETTERS.matcher(part).matches()) {
            return several("inciso ", "incisos ", part, ")");
        }
        throw new IllegalArgumentException("Not a citation of an article: " + whole);
    }

    private static String several(String one, String many, String part, String close) {
        String[] ends = part.split("-");
        if (ends.length == 1) {
            return one + ends[0] + close;
        }
        String join = adjacent(ends[0], ends[1]) ? " y " : " a ";
        return many + ends[0] + close + join + ends[1] + close;
    }

    private static boolean adjacent(String first, String last) {
        if (ROMAN.contains(first) && ROMAN.contains(last)) {
            return ROMAN.indexOf(last) - ROMAN.indexOf(first) == 1;
        }
        return first.length() == 1 && last.length() == 1 && last.charAt(0) - first.charAt(0) == 1;
    }
}
