package mx.ine.transparencia.portal.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds titles, chapters and articles in the text of the Reglamento. */
final class RegulationReader {
    private static final Pattern TITLE = Pattern.compile("TÍTULO .*");
    private static final Pattern CHAPTER = Pattern.compile("CAPÍTULO .*");
    private static final Pattern ARTICLE = Pattern.compile("ARTÍCULO (\\d+)");
    private static final String AGREEMENT = "Segundo.- El presente Acuerdo";
    private static final String TRANSITORY = "TRANSITORIOS";
    private static final String APPROVAL = "El presente Acuerdo fue aprobado";

    private final List<Article> articles = new ArrayList<>();
    private final List<String> transitory = new ArrayList<>();
    private List<String> current = new ArrayList<>();
    private String title = "";
    private String chapter = "";
    private String heading = "";
    private int number;

    static RegulationReader read(String resource) {
        var reader = new RegulationReader();
        var lines = lines(resource);
        var end = indexOf(lines, AGREEMENT);
        for (var i = 0; i < end; i++) {
            i += reader.line(lines.get(i), lines.get(i + 1));
        }
        reader.close();
        reader.transitory.addAll(
                lines.subList(indexOf(lines, TRANSITORY) + 1, indexOf(lines, APPROVAL)));
        return reader;
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    List<String> transitory() {
        return List.copyOf(transitory);
    }

    /** How many lines after this one belong to it: a heading is two lines. */
    private int line(String line, String next) {
        var article = ARTICLE.matcher(line);
        if (article.matches()) {
            close();
            number = Integer.parseInt(article.group(1));
            heading = next;
            return 1;
        }
        if (TITLE.matcher(line).matches()) {
            close();
            title = heading(line, next);
            chapter = "";
            return 1;
        }
        if (CHAPTER.matcher(line).matches()) {
            close();
            chapter = " · " + heading(line, next);
            return 1;
        }
        current.add(line);
        return 0;
    }

    private void close() {
        if (number > 0) {
            articles.add(
                    new Article(number, heading, title + chapter, ArticleParser.parse(current)));
        }
        number = 0;
        current = new ArrayList<>();
    }

    private static String heading(String line, String name) {
        return sentence(line.replaceAll("\\.$", "")) + ": " + sentence(name);
    }

    /** Capitals are hard to read; Roman numerals stay. */
    private static String sentence(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        var words = text.split(" ");
        for (var i = 0; i < words.length; i++) {
            if (!words[i].matches("[IVXL]+|INETEL")) {
                var lower = words[i].toLowerCase(Locale.ROOT);
                words[i] =
                        i == 0
                                ? lower.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + lower.substring(1)
                                : lower;
            }
        }
        return String.join(" ", words);
    }

    private static int indexOf(List<String> lines, String start) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalStateException("The text of the Reglamento has no line " + start);
    }

    private static List<String> lines(String resource) {
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
