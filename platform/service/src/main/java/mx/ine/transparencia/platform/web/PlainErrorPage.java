package mx.ine.transparencia.platform.web;

/** The error page of a service that has no {@link ErrorPage}. */
final class PlainErrorPage {

    private PlainErrorPage() {}

    static String html(Problem problem) {
        return """
        <!DOCTYPE html>
        <html lang="es-MX">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ir al inicio</a></p></main></body>
        </html>
        """
                .formatted(escaped(problem.title()), escaped(problem.detail()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
