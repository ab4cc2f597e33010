package mx.ine.transparencia.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An event another service (or this one) told of.
 *
 * @param type whole: {@code mx.ine.transparencia.requests.request.filed.v1}
 * @param sequence version of the aggregate it tells of
 */
public record IncomingEvent(
        String id,
        String source,
        String type,
        String subject,
        String partitionKey,
        long sequence,
        Instant time,
        String correlationId,
        JsonNode content) {

    /**
     * The data as a record of the reader's own, with the fields it needs.
     *
     * @throws MalformedEvent when they cannot be read so
     */
    public <T> T data(Class<T> type) {
        try {
            return EventJson.MAPPER.treeToValue(content, type);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("data is not " + type.getSimpleName());
        }
    }
}
