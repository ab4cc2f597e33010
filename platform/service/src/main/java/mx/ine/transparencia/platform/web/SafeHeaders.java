package mx.ine.transparencia.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * What every answer tells browsers: nothing is guessed, framed or loaded from elsewhere. A resource
 * may say something stricter.
 */
@ApplicationScoped
final class SafeHeaders {

    private static final int FIRST = 1_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin",
                    "X-Frame-Options", "DENY",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    void register(@Observes Filters filters) {
        filters.register(SafeHeaders::add, FIRST);
    }

    /** Last of all, so that what a resource said is left as it is. */
    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        context.addHeadersEndHandler(
                end -> HEADERS.forEach((name, value) -> complete(headers, name, value)));
        context.next();
    }

    private static void complete(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
