package mx.ine.transparencia.local.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** What the gateway says itself: a page for a person, a problem (RFC 9457) for a program. */
record DownPage(int status, String title, String detail) {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="es-MX">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;\
            padding:0 1rem;color:#1d1a1c}h1{font-size:1.6rem}a{color:#9b0f5e}</style></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ir al inicio</a></p></main></body>
            </html>
            """;

    /** Nothing of the request reached the service. */
    static DownPage unreachable(Route route) {
        return new DownPage(
                503,
                route.title() + " no está disponible por ahora",
                "El servicio está arrancando o detenido. Nada de lo que envió se registró: vuelva a intentarlo en unos segundos.");
    }

    /** The service may or may not have done what it was asked to. */
    static DownPage broken(Route route) {
        return new DownPage(
                502,
                route.title() + " no terminó de responder",
                "La respuesta se interrumpió. Antes de repetir un envío, revise si quedó registrado.");
    }

    static DownPage unknown() {
        return new DownPage(
                404, "Página no encontrada", "La dirección no corresponde a ninguna página.");
    }

    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response().setStatusCode(status);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 503) {
            response.putHeader("Retry-After", "5");
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
            response.end(PAGE.formatted(title, detail));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
            response.end(
                    new JsonObject()
                            .put("type", "about:blank")
                            .put("title", title)
                            .put("status", status)
                            .put("detail", detail)
                            .encode());
        }
    }
}
