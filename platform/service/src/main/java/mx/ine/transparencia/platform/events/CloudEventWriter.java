package mx.ine.transparencia.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes an event as CloudEvents 1.0 structured JSON: the bytes that are stored and sent. */
@ApplicationScoped
final class CloudEventWriter {
    private final EventNames names;

    CloudEventWriter(EventNames names) {
        this.names = names;
    }

    byte[] write(DomainEvent event) {
        String id = UUID.randomUUID().toString();
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", id);
        json.put("source", names.source());
        json.put("type", names.type(event.type()));
        json.put("subject", event.subject());
        json.put("time", event.time().toString());
        json.put("datacontenttype", "application/json");
        json.put("dataschema", names.schema(event.type()));
        json.put("partitionkey", event.partitionKey());
        // text, as the extension says: its integers have 32 bits
        json.put("sequence", Long.toString(event.sequence()));
        json.put("correlationid", Correlation.current(id));
        json.put("traceparent", Correlation.traceParent());
        json.set("data", EventJson.MAPPER.valueToTree(event.data()));
        try {
            return EventJson.MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + event.type(), e);
        }
    }
}
