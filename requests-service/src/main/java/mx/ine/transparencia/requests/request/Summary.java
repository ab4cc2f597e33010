package mx.ine.transparencia.requests.request;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Texts that people wrote, as pages show them. */
@TemplateExtension
final class Summary {
    private static final int LENGTH = 110;

    private Summary() {}

    /** What it is about, in one line: the first sentence, or its beginning up to a whole word. */
    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, cut < LENGTH / 2 ? LENGTH : cut) + "…";
    }

    /** Line by line, as it was typed; in templates {@code {text.asLines}}. */
    static List<String> asLines(String text) {
        return text.lines().toList();
    }
}
