package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.ine.transparencia.requests.notification.NotificationEvents;
import mx.ine.transparencia.requests.notification.NotifiedAct;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.notification.domain.State;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.Status;
import org.junit.jupiter.api.Test;

/** The contract of the events is written from the types in the code and the committed schemas. */
class AsyncApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path META = Path.of("src/main/resources/META-INF");
    private static final String ROOT = "mx.ine.transparencia.requests.";

    /** A public event: its type, what it means, the topic, the name of its schema. */
    private record Message(String type, String meaning, String topic, String schema) {
        String name() {
            return type.replace('.', '_').replace('-', '_');
        }
    }

    @Test
    void the_committed_contract_tells_every_event() throws IOException {
        String now = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n";
        Path file = META.resolve("contracts/asyncapi.json");
        if ("true".equals(System.getenv("CONTRACTS_WRITE"))) {
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file)).as("run with CONTRACTS_WRITE=true").isEqualTo(now);
    }

    @Test
    void the_schema_knows_every_status_and_channel() throws IOException {
        JsonNode schema = JSON.readTree(META.resolve("schemas/request.schema.json").toFile());
        assertThat(texts(schema.at("/properties/status/enum")))
                .containsExactly(Stream.of(Status.values()).map(Enum::name).toArray(String[]::new));
        assertThat(texts(schema.at("/properties/channel/enum")))
                .containsExactly(
                        Stream.of(Channel.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void the_schema_of_notifications_knows_every_state_act_and_way_of_being_made()
            throws IOException {
        JsonNode schema = JSON.readTree(META.resolve("schemas/notification.schema.json").toFile());
        assertThat(texts(schema.at("/properties/state/enum")))
                .containsExactly(Stream.of(State.values()).map(Enum::name).toArray(String[]::new));
        assertThat(texts(schema.at("/properties/act/enum")))
                .containsExactly(
                        Stream.of(NotifiedAct.values()).map(Enum::name).toArray(String[]::new));
        assertThat(texts(schema.at("/properties/made/enum")))
                .containsExactly(Stream.of(Made.values()).map(Enum::name).toArray(String[]::new));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<Message> messages() {
        Stream<Message> ofRequests =
                Stream.of(EventType.values())
                        .map(type ->
                                new Message(
                                        type.type(), type.meaning(), "requests.events", "request"));
        Stream<Message> others =
                Stream.of(
                        new Message(
                                "classification.registered.v1",
                                "Information was classified (Art. 10.1, 25.3.IV)",
                                "requests.events",
                                "classification"),
                        new Message(
                                "classification.ended.v1",
                                "It is open: its period or cause ended, or it was not confirmed",
                                "requests.events",
                                "classification"),
                        new Message(
                                "classification.declassified.v1",
                                "It was declassified (Art. 10.6)",
                                "requests.events",
                                "classification"),
                        new Message(
                                "record.day-closed.v1",
                                "A day of the record was closed: its Merkle head",
                                "requests.events",
                                "record"),
                        new Message(
                                "calendar.closure-recorded.v1",
                                "Days that do not count (Art. 2.1.XX)",
                                "catalog.calendar",
                                "calendar"),
                        new Message(
                                "organ.recorded.v1",
                                "An organ or party of the catalogue (Art. 2.XLII)",
                                "catalog.organs",
                                "organ"),
                        new Message(
                                "committee-session.held.v1",
                                "A session of the Information Committee was held (27.4)",
                                "requests.events",
                                "committee-session"),
                        new Message(
                                "committee-resolution.issued.v1",
                                "The Information Committee resolved a matter (25.3.IV, 27)",
                                "requests.events",
                                "committee-resolution"),
                        new Message(
                                "criterion.proposed.v1",
                                "A criterion waits for the Guarantor Body (19.1.XIII)",
                                "requests.events",
                                "criterion"));
        Stream<Message> ofNotifications =
                Stream.of(NotificationEvents.Type.values())
                        .map(type ->
                                new Message(
                                        type.type(),
                                        type.meaning(),
                                        "requests.events",
                                        "notification"));
        return Stream.of(ofRequests, ofNotifications, others).flatMap(each -> each).toList();
    }

    private static ObjectNode document() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("asyncapi", "3.1.0");
        root.put("defaultContentType", "application/cloudevents+json");
        root.putObject("info")
                .put("title", "Events of requests-service")
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in structured JSON, at least once, in order by key."
                                + " Never personal data (Art. 35-37).");
        ((ObjectNode) root.get("info"))
                .putObject("contact")
                .put("name", "Unidad de Enlace del Instituto Nacional Electoral")
                .put("url", "https://www.ine.mx/transparencia/")
                .put("email", "transparencia@ine.mx");
        ((ObjectNode) root.get("info")).putArray("tags").addObject().put("name", "requests");
        root.putObject("servers")
                .putObject("kafka")
                .put("host", "{broker}")
                .put("protocol", "kafka")
                .put("description", "Kafka of the suite; KAFKA_BOOTSTRAP_SERVERS")
                .putObject("variables")
                .putObject("broker")
                .put("default", "localhost:19092");
        ObjectNode channels = root.putObject("channels");
        ObjectNode operations = root.putObject("operations");
        ObjectNode components = root.putObject("components");
        ObjectNode messages = components.putObject("messages");
        for (Message message : messages()) {
            add(message, channels, messages);
        }
        channels.fieldNames()
                .forEachRemaining(channel -> {
                    ObjectNode operation = operations.putObject("publish_" + channel);
                    operation.put("action", "send");
                    operation.put(
                            "description",
                            "Sent by the outbox relay, in the order of the commits of each key");
                    operation.putObject("channel").put("$ref", "#/channels/" + channel);
                });
        received(channels, operations, messages);
        ObjectNode schemas = components.putObject("schemas");
        for (String name :
                List.of(
                        "request",
                        "notification",
                        "classification",
                        "record",
                        "calendar",
                        "organ",
                        "committee-session",
                        "committee-resolution",
                        "criterion",
                        "arco-nonexistence")) {
            ObjectNode schema =
                    (ObjectNode)
                            JSON.readTree(
                                    META.resolve("schemas/" + name + ".schema.json").toFile());
            schema.remove("$id");
            schema.remove("$schema");
            schemas.set(name, schema);
        }
        return root;
    }

    /** What is read of arco-service: the fields that are needed, whatever else it tells. */
    private static void received(ObjectNode channels, ObjectNode operations, ObjectNode messages) {
        ObjectNode channel = channels.putObject("arco_events");
        channel.put("address", "arco.events");
        for (String happened : List.of("submitted", "withdrawn")) {
            String name = "nonexistence_" + happened + "_v1";
            channel.withObject("/messages/" + name).put("$ref", "#/components/messages/" + name);
            ObjectNode told = messages.putObject(name);
            told.put("name", "mx.ine.transparencia.arco.nonexistence." + happened + ".v1");
            told.put("title", "Personal data that were not found: " + happened + " (34.5)");
            told.put(
                    "summary",
                    "Expected of arco-service; answered by committee-resolution.issued.v1");
            told.put("contentType", "application/cloudevents+json");
            ObjectNode payload = told.putObject("payload");
            payload.put("type", "object");
            payload.putObject("properties")
                    .putObject("data")
                    .put("$ref", "#/components/schemas/arco-nonexistence");
        }
        ObjectNode operation = operations.putObject("receive_arco_events");
        operation.put("action", "receive");
        operation.put("description", "Each event has its effect once, by the inbox");
        operation.putObject("channel").put("$ref", "#/channels/arco_events");
    }

    private static void add(Message message, ObjectNode channels, ObjectNode messages) {
        String channel = message.topic().replace('.', '_');
        ObjectNode node = channels.withObject("/" + channel);
        node.put("address", message.topic());
        node.withObject("/messages/" + message.name())
                .put("$ref", "#/components/messages/" + message.name());
        ObjectNode told = messages.putObject(message.name());
        told.put("name", ROOT + message.type());
        told.put("title", message.meaning());
        told.put("summary", message.meaning());
        told.put("contentType", "application/cloudevents+json");
        told.set("payload", envelope(message));
    }

    private static ObjectNode envelope(Message message) {
        ObjectNode envelope = JSON.createObjectNode();
        envelope.put("type", "object");
        ObjectNode properties = envelope.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        properties.putObject("id").put("type", "string").put("format", "uuid");
        properties.putObject("source").put("const", "urn:mx:ine:transparencia:requests");
        properties.putObject("type").put("const", ROOT + message.type());
        for (String text : List.of("subject", "partitionkey", "sequence", "correlationid")) {
            properties.putObject(text).put("type", "string");
        }
        properties.putObject("traceparent").put("type", "string");
        properties.putObject("time").put("type", "string").put("format", "date-time");
        properties.putObject("datacontenttype").put("const", "application/json");
        properties.putObject("dataschema").put("type", "string").put("format", "uri");
        properties.putObject("data").put("$ref", "#/components/schemas/" + message.schema());
        envelope.putArray("required")
                .add("specversion")
                .add("id")
                .add("source")
                .add("type")
                .add("subject")
                .add("time")
                .add("partitionkey")
                .add("sequence")
                .add("data");
        return envelope;
    }
}
