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
                                "organ"));
        return Stream.concat(ofRequests, others).toList();
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
        ObjectNode schemas = components.putObject("schemas");
        for (String name : List.of("request", "classification", "record", "calendar", "organ")) {
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
