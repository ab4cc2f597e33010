package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The local mailbox: where the mail that people would get can be seen. */
final class Letters {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Calls calls;
    private final Place place;

    Letters(Calls calls, Place place) {
        this.calls = calls;
        this.place = place;
    }

    /** Waits for the n-th mail about a request, and shows where it can be read. */
    void show(int number, RequestCase request, Story story) {
        JsonObject letter =
                Poll.until(PATIENCE, () -> of(request, number))
                        .orElseThrow(() ->
                                new DemoFailed(
                                        "El correo sobre la solicitud %s no llegó a %s/correo"
                                                .formatted(request.folio(), place.origin())));
        story.line(
                "Correo para %s, «%s»: %s/correo/%s"
                        .formatted(
                                letter.getString("to"),
                                letter.getString("subject"),
                                place.origin(),
                                letter.getString("id")));
    }

    private Optional<JsonObject> of(RequestCase request, int number) {
        List<JsonObject> about =
                calls
                        .get(place.origin() + "/correo/mensajes", Map.of())
                        .expect(200, "Consultar el correo")
                        .array()
                        .stream()
                        .map(JsonObject.class::cast)
                        .filter(letter -> letter.getString("subject").contains(request.folio()))
                        .toList();
        return about.size() < number ? Optional.empty() : Optional.of(about.getFirst());
    }
}
