package mx.ine.transparencia.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses by its declared size what no method takes, before a byte of it is read, and says so: the
 * server alone would only hang up.
 */
@ApplicationScoped
final class BodySizeFilter {

    private static final int AFTER_HEADERS = 900;

    private final long largest;
    private final ProblemResponses responses;

    BodySizeFilter(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            ProblemResponses responses) {
        this.largest = largest.asLongValue();
        this.responses = responses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= largest) {
            context.next();
            return;
        }
        Problem problem = HttpFaults.tooLarge().problem();
        ProblemResponses.Written written = responses.write(problem, context);
        HttpServerResponse response = context.response();
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(written.body())
                .onComplete(ended -> context.request().connection().close());
    }
}
