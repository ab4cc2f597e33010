package mx.ine.transparencia.platform.events;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.ine.transparencia.platform.events.ParkedEvents.ParkedKey;

/**
 * The operator's door under {@code /q/events}, for the role {@code system}: see which keys are
 * parked, release one, replay dead letters.
 */
@ApplicationScoped
final class EventOperations {
    private final ParkedEvents parked;
    private final Replay replay;

    EventOperations(ParkedEvents parked, Replay replay) {
        this.parked = parked;
        this.replay = replay;
    }

    void register(@Observes Router router) {
        router.get("/q/events/parked").blockingHandler(this::showParked, false);
        router.post("/q/events/parked/release").blockingHandler(this::release, false);
        router.post("/q/events/dead-letters/replay").blockingHandler(this::replay, false);
    }

    private void showParked(RoutingContext context) {
        JsonArray keys = new JsonArray();
        parked.all().forEach(key -> keys.add(json(key)));
        answer(context, new JsonObject().put("parked", keys));
    }

    private void release(RoutingContext context) {
        String topic = context.request().getParam("topic", "");
        String key = context.request().getParam("key", "");
        answer(context, new JsonObject().put("released", parked.release(topic, key)));
    }

    private void replay(RoutingContext context) {
        answer(context, new JsonObject().put("taken", replay.run()));
    }

    private static JsonObject json(ParkedKey key) {
        return new JsonObject()
                .put("topic", key.topic())
                .put("key", key.key())
                .put("events", key.events())
                .put("first", key.first())
                .put("why", key.why());
    }

    private static void answer(RoutingContext context, JsonObject body) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toBuffer());
    }
}
