package mx.ine.transparencia.local.mail;

import java.util.List;
import java.util.stream.Collectors;
import mx.ine.transparencia.local.clock.TrainingInstant;

/** The mailbox as pages, in the plainest HTML. */
final class MailHtml {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="es-MX">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>:root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            pre{white-space:pre-wrap;font:inherit;border:1px solid;padding:1rem}
            table{border-collapse:collapse;width:100%%}
            th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;\
            border-bottom:1px solid}</style></head>
            <body><main><h1>%1$s</h1>
            %2$s
            </main></body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<Letter> letters, int limit) {
        if (letters.isEmpty()) {
            return page(
                    "Correo local",
                    "<p>Aquí aparecerán los mensajes que envíe la suite. Ninguno sale de esta máquina.</p>");
        }
        return page(
                "Correo local",
                """
                <p>Los mensajes que envió la suite, del más reciente al más antiguo (hasta %d). \
                Ninguno sale de esta máquina.</p>
                <table><thead><tr><th scope="col">Llegó</th><th scope="col">Para</th>\
                <th scope="col">Asunto</th></tr></thead><tbody>
                %s
                </tbody></table>\
                """
                        .formatted(
                                limit,
                                letters.stream()
                                        .map(MailHtml::row)
                                        .collect(Collectors.joining("\n"))));
    }

    static String letter(Letter letter) {
        return page(
                escape(letter.subject()),
                "<p>Para %s. Llegó el %s.</p>\n<pre>%s</pre>\n<p><a href=\"/correo\">Todos los mensajes</a></p>"
                        .formatted(
                                escape(letter.to()),
                                TrainingInstant.inWords(letter.at()),
                                escape(letter.text())));
    }

    static String missing() {
        return page("No hay tal mensaje", "<p><a href=\"/correo\">Todos los mensajes</a></p>");
    }

    private static String row(Letter letter) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/correo/%s\">%s</a></td></tr>"
                .formatted(
                        TrainingInstant.inWords(letter.at()),
                        escape(letter.to()),
                        letter.id(),
                        escape(letter.subject()));
    }

    private static String page(String title, String body) {
        return PAGE.formatted(title, body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
