package mx.ine.transparencia.requests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/** What really leaves is what the schemas say, and holds nothing of the person. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class EmittedEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS = Path.of("src/main/resources/META-INF/schemas");

    private final Map<String, Schema> schemas = new HashMap<>();

    @Inject Database database;

    @Test
    void every_event_meets_its_schema_and_names_nobody() throws IOException {
        TrainingTime.inHours();
        Api.Filed filed =
                Api.file(
                        Map.of(
                                "applicant",
                                Map.of(
                                        "name", "Xóchitl Plantada",
                                        "email", "xochitl@plantada.example",
                                        "telephone", "5512345678"),
                                "notifyBy",
                                "EMAIL",
                                "description",
                                "Texto plantado de la solicitud"));
        filed.act(Api.UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        filed.act(
                        Api.DEA,
                        "turns/1/answer",
                        Map.of(
                                "outcome", "ALREADY_PUBLIC",
                                "text", "Respuesta plantada",
                                "source", "Portal",
                                "place", "portal.ine.mx",
                                "form", "En línea"))
                .then()
                .statusCode(200);
        filed.act(Api.UNIT, "notification", Map.of()).then().statusCode(200);
        List<String> events =
                database.query(
                        "SELECT payload FROM outbox ORDER BY position",
                        row -> new String(row.getBytes(1), StandardCharsets.UTF_8));
        assertThat(events).hasSizeGreaterThan(300);
        for (String event : events) {
            check(event);
            assertThat(event)
                    .doesNotContainIgnoringCase("plantad")
                    .doesNotContain("5512345678", filed.key());
        }
    }

    private void check(String event) throws IOException {
        JsonNode json = JSON.readTree(event);
        String type = json.get("type").asText().replace("mx.ine.transparencia.requests.", "");
        String name = type.substring(0, type.indexOf('.'));
        Schema schema = schemas.computeIfAbsent(name, EmittedEventsTest::load);
        assertThat(schema.validate(json.get("data").toString(), InputFormat.JSON))
                .as(event)
                .isEmpty();
    }

    private static Schema load(String name) {
        try {
            String text = Files.readString(SCHEMAS.resolve(name + ".schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
