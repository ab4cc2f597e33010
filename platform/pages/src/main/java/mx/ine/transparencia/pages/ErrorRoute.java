package mx.ine.transparencia.pages;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The same pages for what ends before REST or outside it: a body over the limit, a failure in the
 * HTTP layer. What was not expected is logged under a reference that the page shows.
 */
@Singleton
final class ErrorRoute {
    private static final Logger LOG = Logger.getLogger(ErrorRoute.class);
    private static final int SERVER_ERROR = 500;
    private static final int TOO_LARGE = 413;

    private final ErrorPages pages;
    private final long largest;

    ErrorRoute(
            ErrorPages pages,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    Optional<MemorySize> largest) {
        this.pages = pages;
        this.largest = largest.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void route(@Observes Router router) {
        router.route()
                .order(Integer.MIN_VALUE)
                .handler(this::refuseTooLarge)
                .failureHandler(this::show);
    }

    /** Before the HTTP layer does, which would close the connection without a word. */
    private void refuseTooLarge(RoutingContext context) {
        if (forPerson(context) && length(context) > largest) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            send(context, ErrorText.of(TOO_LARGE));
        } else {
            context.next();
        }
    }

    private void show(RoutingContext context) {
        if (!forPerson(context) || context.response().headWritten()) {
            context.next();
            return;
        }
        var status = context.statusCode() < 0 ? SERVER_ERROR : context.statusCode();
        var page = ErrorText.of(status);
        if (status >= SERVER_ERROR && context.failure() != null) {
            var reference = UUID.randomUUID().toString();
            LOG.errorf(context.failure(), "Unexpected failure, shown to a person as %s", reference);
            page = page.withReference(reference);
        }
        send(context, page);
    }

    private void send(RoutingContext context, ErrorText page) {
        context.response()
                .setStatusCode(page.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ErrorPages.HTML)
                .end(pages.html(page));
    }

    private static boolean forPerson(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return Audience.of(context.normalizedPath(), accept) == Audience.PERSON;
    }

    /** What the request says of itself; 0 when it says nothing, or nothing that can be read. */
    private static long length(RoutingContext context) {
        var told = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return told != null && told.matches("\\d{1,18}") ? Long.parseLong(told) : 0;
    }
}
