package mx.ine.transparencia.suite.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A record as it lies in a topic.
 *
 * @param text its bytes, as UTF-8
 */
public record Emitted(String topic, String key, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON on " + topic, e);
        }
    }

    public String id() {
        return json().path("id").asText();
    }

    public String subject() {
        return json().path("subject").asText();
    }

    public long sequence() {
        return json().path("sequence").asLong();
    }

    /** Without the name of the suite and of the service: {@code request.filed.v1}. */
    public String type() {
        return json().path("type")
                .asText()
                .replaceFirst("^mx\\.ine\\.transparencia\\.[a-z]+\\.", "");
    }
}
