package mx.ine.transparencia.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;
import mx.ine.transparencia.kernel.text.Citation;

/**
 * How an article is cited to people, and where it can be read. Takes the short form of the
 * Reglamento ({@code 25.3.VII}) and the spelt one; an article of another law is told as it comes,
 * without a link.
 */
@TemplateExtension(namespace = "article")
public final class Articles {
    private static final Pattern SHORT =
            Pattern.compile("(\\d{1,2})(\\.(\\d{1,2}|[IVXL]+(-[IVXL]+)?|[A-H]|[a-z](-[a-z])?))*");
    private static final Pattern SPELT =
            Pattern.compile(
                    "artículo (\\d{1,2})((?:, (?:párrafo|apartado|fracción|fracciones|inciso|incisos)"
                            + " [^,]+)*)");
    private static final Pattern KIND = Pattern.compile(", [^ ]+ ([^ ,)]+)[^,]*");
    private static final int LAST_ARTICLE = 73;

    private Articles() {}

    /** {@code artículo 25, párrafo 3, fracción VII}; template: {@code {article:words(a)}}. */
    public static String words(String article) {
        return SHORT.matcher(article).matches() ? Citation.es(article) : article;
    }

    /** Where it can be read, or empty; template: {@code {article:href(a)}}. */
    public static String href(String article) {
        var spelt = SPELT.matcher(words(article));
        if (!spelt.matches() || Integer.parseInt(spelt.group(1)) > LAST_ARTICLE) {
            return "";
        }
        var place = KIND.matcher(spelt.group(2)).replaceAll(".$1");
        return "/reglamento/" + spelt.group(1) + (place.isEmpty() ? "" : "#p" + place.substring(1));
    }
}
