package mx.ine.transparencia.suite.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.events.Emitted;
import mx.ine.transparencia.suite.events.Topics;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every event of the whole run is a CloudEvent whose data meet the schema that was committed. */
@BlackBox
@Order(91)
class EventContractTest {
    private static final String SCHEMAS = "requests-service/src/main/resources/META-INF/schemas";

    private static List<Emitted> events;
    private final Map<String, Schema> schemas = new HashMap<>();

    @BeforeAll
    static void read_all() {
        Api.file(Filings.ordinary());
        events = Topics.all();
    }

    @Test
    void each_is_a_cloud_event() {
        assertThat(events)
                .allSatisfy(event -> {
                    JsonNode json = event.json();
                    assertThat(json.path("specversion").asText()).isEqualTo("1.0");
                    assertThat(json.path("id").asText()).isNotBlank();
                    assertThat(json.path("source").asText())
                            .startsWith("urn:mx:ine:transparencia:");
                    assertThat(json.path("type").asText()).startsWith("mx.ine.transparencia.");
                    assertThat(json.path("subject").asText()).isNotBlank();
                    assertThat(json.path("partitionkey").asText()).isEqualTo(event.key());
                    assertThat(Instant.parse(json.path("time").asText())).isNotNull();
                });
    }

    @Test
    void the_data_of_each_meet_their_schema() {
        assertThat(events)
                .filteredOn(event -> event.json().path("type").asText().contains(".requests."))
                .allSatisfy(event ->
                        assertThat(
                                        schema(event)
                                                .validate(
                                                        event.json().path("data").toString(),
                                                        InputFormat.JSON))
                                .as(event.text())
                                .isEmpty());
    }

    /** Events of a request come in the order of its acts: nobody sees a later one first. */
    @Test
    void the_events_of_a_request_come_in_order() {
        Map<String, List<Long>> sequences =
                events.stream()
                        .filter(event -> event.topic().equals(Topics.REQUESTS))
                        .filter(event -> event.type().startsWith("request."))
                        .collect(
                                Collectors.groupingBy(
                                        Emitted::subject,
                                        Collectors.mapping(
                                                Emitted::sequence, Collectors.toList())));
        assertThat(sequences).isNotEmpty();
        assertThat(sequences)
                .allSatisfy((folio, sequence) ->
                        assertThat(sequence.stream().distinct().toList())
                                .as(folio)
                                .isSorted()
                                .startsWith(1L));
    }

    private Schema schema(Emitted event) {
        String type = event.type();
        return schemas.computeIfAbsent(
                type.substring(0, type.indexOf('.')), EventContractTest::load);
    }

    private static Schema load(String name) {
        Path file = Suite.running().checkout().resolve(SCHEMAS).resolve(name + ".schema.json");
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
