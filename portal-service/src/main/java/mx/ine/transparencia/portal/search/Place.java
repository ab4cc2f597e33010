package mx.ine.transparencia.portal.search;

import java.util.List;

/**
 * Something that the search can find.
 *
 * @param kind what it is: {@code Página}, {@code Reglamento}
 * @param about a sentence for the list of results
 * @param title the words of its title
 * @param text the words of its text
 * @param weight how much more than others people look for it
 */
public record Place(
        String href,
        String name,
        String kind,
        String about,
        List<String> title,
        List<String> text,
        int weight) {
    private static final int PAGE_WEIGHT = 8;
    private static final int TITLE_WEIGHT = 8;
    private static final int MOST = 5;

    static Place page(String href, String name, String about, String keywords) {
        return new Place(
                href,
                name,
                "Página",
                about,
                Words.of(name),
                Words.of(about + " " + keywords),
                PAGE_WEIGHT);
    }

    /** How well it answers to the words asked. */
    Match match(List<String> asked) {
        var words = 0;
        var score = 0;
        for (var word : asked) {
            var inTitle = count(title, word);
            var inText = count(text, word);
            words += inTitle + inText > 0 ? 1 : 0;
            score += TITLE_WEIGHT * Math.min(1, inTitle) + Math.min(MOST, inText);
        }
        return new Match(this, words, score * weight);
    }

    /** The last letters of a long word may be missing: people stop typing. */
    private static int count(List<String> words, String asked) {
        var count = 0;
        for (var word : words) {
            if (word.equals(asked) || (asked.length() >= MOST && word.startsWith(asked))) {
                count++;
            }
        }
        return count;
    }
}
