package mx.ine.transparencia.portal.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts as the search compares them: without accents, capitals, plurals or words that say nothing.
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> EMPTY =
            Set.of(
                    "a", "al", "con", "como", "cual", "de", "del", "donde", "el", "en", "es", "la",
                    "las", "lo", "los", "me", "mi", "mis", "o", "para", "por", "que", "quiero",
                    "se", "sin", "sobre", "su", "sus", "un", "una", "y");
    private static final int SHORTEST_STEM = 4;

    private Words() {}

    static List<String> of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BREAKS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(Words::stem)
                .toList();
    }

    /** Takes off the endings of plural and gender: {@code solicitudes}, {@code solicitud}. */
    private static String stem(String word) {
        if (word.length() > SHORTEST_STEM + 1 && word.endsWith("es")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.length() > SHORTEST_STEM && word.matches(".*(as|os)")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > SHORTEST_STEM && word.matches(".*[aeos]")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
