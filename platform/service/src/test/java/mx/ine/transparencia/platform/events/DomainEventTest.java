package mx.ine.transparencia.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainEventTest {
    private static final Instant NOON = Instant.parse("2025-09-15T18:00:00Z");

    record Turned(String folio, LocalDate on, List<String> organs, Optional<LocalDate> due) {}

    record Folio(String folio) {}

    private final CloudEventWriter writer = new CloudEventWriter(new EventNames("requests"));

    @Test
    void is_written_as_a_cloud_event() throws Exception {
        Turned data =
                new Turned(
                        "2233000-25-000001",
                        LocalDate.of(2025, 9, 15),
                        List.of("DECEYEC"),
                        Optional.empty());
        byte[] bytes =
                writer.write(
                        new DomainEvent("request.turned.v1", "folio-1", "folio-1", 7, NOON, data));
        JsonNode json = EventJson.MAPPER.readTree(bytes);
        assertThat(json.properties().stream().map(field -> field.getKey()))
                .containsExactly(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "datacontenttype",
                        "dataschema",
                        "partitionkey",
                        "sequence",
                        "correlationid",
                        "traceparent",
                        "data");
        assertThat(json.get("specversion").textValue()).isEqualTo("1.0");
        assertThat(json.get("type").textValue())
                .isEqualTo("mx.ine.transparencia.requests.request.turned.v1");
        assertThat(json.get("source").textValue()).isEqualTo("urn:mx:ine:transparencia:requests");
        assertThat(json.get("time").textValue()).isEqualTo("2025-09-15T18:00:00Z");
        assertThat(json.get("sequence").textValue()).isEqualTo("7");
        assertThat(json.get("traceparent").textValue())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        assertThat(json.get("data").toString())
                .isEqualTo(
                        "{\"folio\":\"2233000-25-000001\",\"on\":\"2025-09-15\","
                                + "\"organs\":[\"DECEYEC\"],\"due\":null}");
    }

    @Test
    void is_read_back_with_the_fields_the_reader_knows() {
        Turned data = new Turned("f", LocalDate.of(2025, 9, 15), List.of(), Optional.empty());
        IncomingEvent event =
                CloudEventReader.read(
                        writer.write(
                                new DomainEvent("request.turned.v1", "s", "k", 7, NOON, data)));
        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.time()).isEqualTo(NOON);
        assertThat(event.partitionKey()).isEqualTo("k");
        assertThat(event.correlationId()).isEqualTo(event.id());
        assertThat(event.data(Folio.class)).isEqualTo(new Folio("f"));
    }

    @Test
    void carries_on_the_correlation_of_what_caused_it() throws Exception {
        byte[][] bytes = new byte[1][];
        Correlation.within(
                "cause-1",
                () ->
                        bytes[0] =
                                writer.write(
                                        new DomainEvent(
                                                "a.b.v1", "s", "k", 1, NOON, new Folio("f"))));
        assertThat(EventJson.MAPPER.readTree(bytes[0]).get("correlationid").textValue())
                .isEqualTo("cause-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filed", "request.filed", "Request.filed.v1", "request.filed.v1.x"})
    void a_type_that_is_not_thing_happened_version_is_a_bug(String type) {
        assertThatThrownBy(() -> new DomainEvent(type, "s", "k", 1, NOON, new Folio("f")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "{}",
                "{\"specversion\":\"0.3\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":7}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"time\":\"x\"}"
            })
    void bytes_that_are_no_event_are_said_to_be_so(String bytes) {
        assertThatThrownBy(() -> CloudEventReader.read(bytes.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedEvent.class);
    }
}
