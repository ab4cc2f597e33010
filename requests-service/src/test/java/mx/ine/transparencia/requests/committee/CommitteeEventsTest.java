package mx.ine.transparencia.requests.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.ine.transparencia.platform.events.DomainEvent;
import org.junit.jupiter.api.Test;

/** What the Committee tells is what its schemas say, and holds nothing that was argued. */
class CommitteeEventsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(
                            com.fasterxml.jackson.databind.SerializationFeature
                                    .WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final Path SCHEMAS = Path.of("src/main/resources/META-INF/schemas");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 25);
    private static final Instant NOW = Instant.parse("2025-08-25T16:00:00Z");

    @Test
    void a_session_and_every_resolution_meet_their_schemas() throws IOException {
        SessionHead head =
                new SessionHead(
                        UUID.randomUUID(),
                        7,
                        "ORD-008-2025",
                        SessionKind.ORDINARY,
                        DAY,
                        LocalTime.NOON,
                        "Sala",
                        SessionState.CLOSED,
                        DAY,
                        DAY,
                        null);
        check(CommitteeEvents.held(head, 2, List.of("CI-0001-2025"), NOW));
        for (MatterKind kind : MatterKind.values()) {
            for (Sense sense : kind.senses()) {
                for (DomainEvent event : CommitteeEvents.issued(signed(kind, sense), NOW)) {
                    check(event);
                }
            }
        }
    }

    @Test
    void only_a_criterion_that_was_adopted_goes_to_the_guarantor_body() {
        assertThat(types(MatterKind.CRITERION, Sense.CONFIRM))
                .containsExactly(CommitteeEvents.ISSUED, CommitteeEvents.PROPOSED);
        assertThat(types(MatterKind.CRITERION, Sense.REVOKE))
                .containsExactly(CommitteeEvents.ISSUED);
        assertThat(types(MatterKind.CLASSIFICATION, Sense.CONFIRM))
                .containsExactly(CommitteeEvents.ISSUED);
    }

    @Test
    void the_schema_knows_every_kind_and_sense() throws IOException {
        JsonNode schema =
                JSON.readTree(SCHEMAS.resolve("committee-resolution.schema.json").toFile());
        assertThat(texts(schema.at("/properties/kind/enum")))
                .containsExactly(names(MatterKind.values()));
        assertThat(texts(schema.at("/properties/sense/enum")))
                .containsExactly(names(Sense.values()));
    }

    @Test
    void what_is_read_of_arco_service_is_what_its_schema_requires() throws IOException {
        JsonNode schema = JSON.readTree(SCHEMAS.resolve("arco-nonexistence.schema.json").toFile());
        assertThat(texts(schema.at("/required")))
                .containsExactlyElementsOf(
                        Stream.of(ArcoMatters.Data.class.getRecordComponents())
                                .map(java.lang.reflect.RecordComponent::getName)
                                .toList());
    }

    private static List<String> types(MatterKind kind, Sense sense) {
        return CommitteeEvents.issued(signed(kind, sense), NOW).stream()
                .map(DomainEvent::type)
                .toList();
    }

    private static Resolution signed(MatterKind kind, Sense sense) {
        Matter matter =
                new Matter(
                        UUID.randomUUID(),
                        kind,
                        "330031425000123",
                        null,
                        1,
                        "DEA",
                        "Asunto plantado",
                        DAY,
                        DAY,
                        "RESOLVED",
                        null);
        return new Resolution(
                "CI-0001-2025",
                "ORD-008-2025",
                1,
                matter,
                "REGLAMENTO-2014",
                sense,
                "Motivo plantado",
                "Orden plantada",
                2,
                1,
                DAY,
                kind.notified() ? DAY.plusDays(7) : null,
                NOW,
                "comite.secretaria",
                "0".repeat(64));
    }

    private static void check(DomainEvent event) throws IOException {
        String name = event.type().substring(0, event.type().indexOf('.'));
        String data = JSON.writeValueAsString(event.data());
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(SCHEMAS.resolve(name + ".schema.json")),
                                InputFormat.JSON);
        assertThat(schema.validate(data, InputFormat.JSON)).as(data).isEmpty();
        assertThat(data).doesNotContainIgnoringCase("plantad").doesNotContain("secretaria");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }
}
