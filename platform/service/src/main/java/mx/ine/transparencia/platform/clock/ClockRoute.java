package mx.ine.transparencia.platform.clock;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** {@code GET /q/clock}: what time it is here and up to when the sweeps have run. */
@ApplicationScoped
final class ClockRoute {

    private final SuiteClock clock;
    private final Sweeps sweeps;

    ClockRoute(SuiteClock clock, Sweeps sweeps) {
        this.clock = clock;
        this.sweeps = sweeps;
    }

    void register(@Observes Router router) {
        router.get("/q/clock").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        JsonObject body =
                new JsonObject()
                        .put("now", clock.now().toString())
                        .put("training", clock.training())
                        .put("sweptTo", sweeps.sweptTo().map(Instant::toString).orElse(null));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toBuffer());
    }
}
