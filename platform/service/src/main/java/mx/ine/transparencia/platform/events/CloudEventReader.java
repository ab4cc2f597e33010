package mx.ine.transparencia.platform.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads the bytes of a message as CloudEvents 1.0 structured JSON. */
final class CloudEventReader {
    private CloudEventReader() {}

    static IncomingEvent read(byte[] bytes) {
        JsonNode json = parse(bytes);
        if (!required(json, "specversion").equals("1.0")) {
            throw new MalformedEvent("specversion");
        }
        String id = required(json, "id");
        return new IncomingEvent(
                id,
                required(json, "source"),
                required(json, "type"),
                json.path("subject").asText(),
                json.path("partitionkey").asText(),
                json.path("sequence").asLong(),
                time(json),
                json.path("correlationid").asText(id),
                json.path("data"));
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes == null) {
            throw new MalformedEvent("nothing");
        }
        try {
            JsonNode json = EventJson.MAPPER.readTree(bytes);
            if (json == null || !json.isObject()) {
                throw new MalformedEvent("not a JSON object");
            }
            return json;
        } catch (IOException e) {
            throw new MalformedEvent("not JSON");
        }
    }

    private static String required(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            throw new MalformedEvent(name);
        }
        return value.textValue();
    }

    private static Instant time(JsonNode json) {
        try {
            return Instant.parse(required(json, "time"));
        } catch (DateTimeParseException e) {
            throw new MalformedEvent("time");
        }
    }
}
