package mx.ine.transparencia.requests.classification;

import static mx.ine.transparencia.requests.Api.BASE;
import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.DEOE;
import static mx.ine.transparencia.requests.Api.UNIT;
import static mx.ine.transparencia.requests.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterResolved;
import mx.ine.transparencia.requests.committee.Sense;
import mx.ine.transparencia.requests.request.Resolving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of what is classified: entered, ended and taken back (Art. 10, 11, 15.1). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class ClassificationRegisterTest {
    private static final String HERE = BASE + "/classifications";
    private static final TestPerson GUARANTOR = TestPerson.of("garante", "system");

    @Inject Database database;
    @Inject Resolving committee;
    @Inject Event<MatterResolved> signed;

    private LocalDate today;

    @BeforeEach
    void open() {
        TrainingTime.inHours();
        Instant now = Instant.parse(RestAssured.get("/q/clock").path("now"));
        today = now.atZone(ZoneId.of("America/Mexico_City")).toLocalDate();
    }

    @Test
    void an_organ_enters_a_reserve_and_other_organs_do_not_see_it() {
        String id = entered(reserve());
        as(DEA).get(HERE + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("classifiedOn", equalTo(today.toString()));
        as(DEOE).get(HERE + "/" + id).then().statusCode(404);
        as(UNIT).get(HERE + "?organ=DEA&q=EXPEDIENTE").then().body("items.id", hasItem(id));
        as(DEOE).get(HERE + "?organ=DEA").then().body("items.id", not(hasItem(id)));
        assertThat(events(id)).containsExactly("registered");
    }

    @Test
    void bad_entries_are_refused_by_their_article_and_nothing_is_kept() {
        long before = count();
        refused(with("grounds", List.of()), "NO_GROUND", "11.5");
        refused(with("grounds", List.of("11.4.I")), "WRONG_GROUND", "11.3, 11.4, 12");
        refused(with("until", null), "NO_PERIOD", "15.1");
        refused(with("harm", null), "NO_HARM_TEST", "11.6");
        refused(with("reasons", null), "NO_REASONS", "10.4, 11.5");
        refused(
                with("until", today.plusYears(12).plusDays(1).toString()),
                "PERIOD_TOO_LONG",
                "10.5, 11.3");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_reserve_is_announced_ends_by_its_date_by_itself_and_once() {
        String id = entered(with("until", today.plusDays(40).toString()));
        assertThat(entry(id).<Boolean>path("endsSoon")).isFalse();
        TrainingTime.moveTo(today.plusDays(10), LocalTime.of(10, 0));
        assertThat(entry(id).<Boolean>path("endsSoon")).isTrue();
        assertThat(new FormBrowser(DEA).get("/solicitudes/bandeja").asString())
                .contains("reservas están por concluir");
        TrainingTime.moveTo(today.plusDays(40), LocalTime.of(23, 0));
        assertThat(entry(id).<String>path("state")).isEqualTo("IN_FORCE");
        TrainingTime.moveTo(today.plusDays(41), LocalTime.of(0, 1));
        assertThat(entry(id).<String>path("state")).isEqualTo("ENDED_BY_DATE");
        assertThat(entry(id).<String>path("endedOn")).isEqualTo(today.plusDays(41).toString());
        TrainingTime.moveTo(today.plusDays(42), LocalTime.of(10, 0));
        assertThat(events(id)).containsExactly("registered", "ended");
        assertThat(acts(id))
                .containsExactly("ClassificationEntered", "EndAnnounced", "PeriodEnded");
    }

    @Test
    void its_cause_ceased_is_recorded_by_the_holder_alone_and_once() {
        String id = entered(reserve());
        act(DEOE, id, "cause-ended").then().statusCode(404);
        act(DEA, id, "cause-ended").then().statusCode(200).body("state", equalTo("ENDED_BY_CAUSE"));
        act(DEA, id, "cause-ended")
                .then()
                .statusCode(409)
                .body("rule", equalTo("NOT_IN_FORCE"))
                .body("article", equalTo("10.5"));
        String confidential = entered(confidential());
        act(DEA, confidential, "cause-ended").then().statusCode(422);
    }

    @Test
    void the_holder_and_the_guarantor_body_declassify_with_reasons() {
        String first = entered(reserve());
        as(DEA).body(Map.of("reasons", " "))
                .post(HERE + "/" + first + "/declassification")
                .then()
                .statusCode(400);
        act(DEA, first, "declassification").then().body("endedBy", equalTo("HOLDER"));
        String second = entered(confidential());
        act(UNIT, second, "declassification").then().statusCode(403);
        act(GUARANTOR, second, "declassification")
                .then()
                .statusCode(200)
                .body("endedBy", equalTo("GUARANTOR"))
                .body("state", equalTo("DECLASSIFIED"));
        assertThat(events(second)).containsExactly("registered", "declassified");
    }

    @Test
    void the_committee_declassifies_what_the_unit_puts_before_it() {
        String id = entered(reserve());
        as(UNIT).post(HERE + "/" + id + "/declassification-proposal").then().statusCode(200);
        as(UNIT).post(HERE + "/" + id + "/declassification-proposal").then().statusCode(409);
        UUID matter = matter("declassifying", id);
        sign(matter, MatterKind.DECLASSIFICATION, Sense.CONFIRM, "CI-0801-2025");
        assertThat(entry(id).<String>path("endedBy")).isEqualTo("COMMITTEE");
        assertThat(entry(id).<String>path("endedWhy")).contains("CI-0801-2025");
    }

    @Test
    void what_the_committee_does_not_declassify_stays_in_force() {
        String id = entered(reserve());
        as(UNIT).post(HERE + "/" + id + "/declassification-proposal").then().statusCode(200);
        UUID matter = matter("declassifying", id);
        sign(matter, MatterKind.DECLASSIFICATION, Sense.REVOKE, "CI-0802-2025");
        assertThat(entry(id).<String>path("state")).isEqualTo("IN_FORCE");
        assertThat(entry(id).<Boolean>path("beforeTheCommittee")).isFalse();
    }

    @Test
    void what_comes_from_a_request_waits_for_the_committee() {
        Api.Filed confirmed = ofRequest();
        Api.Filed revoked = ofRequest();
        String first = entered(confirmed);
        assertThat(entry(first).<String>path("state")).isEqualTo("PENDING");
        act(DEA, first, "declassification").then().statusCode(409);
        committee.sign(confirmed.folio(), 1, Sense.CONFIRM, "CI-0803-2025", today, "");
        committee.sign(revoked.folio(), 1, Sense.REVOKE, "CI-0804-2025", today, "");
        assertThat(entry(first).<String>path("state")).isEqualTo("IN_FORCE");
        assertThat(entry(first).<String>path("resolution")).isEqualTo("CI-0803-2025");
        assertThat(entry(entered(revoked)).<String>path("state")).isEqualTo("REVOKED");
    }

    @Test
    void it_is_exported_with_formulas_defused() {
        String id = entered(with("subject", "=HYPERLINK(\"x\"), uno"));
        String csv = as(UNIT).get(HERE + "/export.csv?organ=DEA").asString();
        assertThat(csv).contains(id).contains("\"'=HYPERLINK(\"\"x\"\"), uno\"");
        as(UNIT).get(HERE + "/export.json?organ=DEA").then().body("id", hasItem(id));
        as(DEOE).get(HERE + "/export.json?organ=DEA").then().body("", hasSize(0));
    }

    @Test
    void an_organ_classifies_and_declassifies_from_the_pages() {
        FormBrowser dea = new FormBrowser(DEA);
        dea.get("/solicitudes/clasificacion/nueva");
        Map<String, String> form = new HashMap<>();
        form.put("theme", "Procedimientos");
        form.put("subject", "Expediente de página");
        form.put("secrecy", "RESERVED");
        form.put("grounds", "11.3.IV");
        form.put("reasons", "Está en curso.");
        form.put("harm", "Estorbaría la investigación.");
        assertThat(dea.post("/solicitudes/clasificacion/nueva", form).asString())
                .contains("Toda reserva tiene un plazo o una condición")
                .contains("Estorbaría la investigación.");
        form.put("condition", "Hasta la resolución");
        dea.post("/solicitudes/clasificacion/nueva", form).then().statusCode(303);
        assertThat(dea.follow().asString()).contains("Expediente de página").contains("11.3.IV");
        String id = dea.find("action=\"/solicitudes/clasificacion/([0-9a-f-]+)\"");
        dea.post(
                        "/solicitudes/clasificacion/" + id,
                        Map.of("act", "open", "reasons", "Ya se resolvió."))
                .then()
                .statusCode(303);
        assertThat(dea.follow().asString()).contains("Desclasificada");
        assertThat(dea.get("/solicitudes/clasificacion?q=página").asString())
                .contains("Expediente de página");
        new FormBrowser(DEOE).get("/solicitudes/clasificacion/" + id).then().statusCode(404);
    }

    @Test
    void its_events_meet_their_schema_and_carry_no_text() throws IOException {
        String id = entered(with("subject", "Texto plantado del expediente"));
        act(DEA, id, "declassification").then().statusCode(200);
        String file = "src/main/resources/META-INF/schemas/classification.schema.json";
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of(file)), InputFormat.JSON);
        List<String> sent = payloads(id);
        assertThat(sent).hasSize(2);
        for (String payload : sent) {
            assertThat(payload).doesNotContain("plantado");
            String data =
                    new com.fasterxml.jackson.databind.ObjectMapper()
                            .readTree(payload)
                            .get("data")
                            .toString();
            assertThat(schema.validate(data, InputFormat.JSON)).as(payload).isEmpty();
        }
    }

    private static Api.Filed ofRequest() {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        Map<String, Object> classified =
                Map.of(
                        "secrecy",
                        "RESERVED",
                        "grounds",
                        List.of("11.3.IV"),
                        "reasons",
                        "Está en curso.",
                        "harm",
                        "Estorbaría.",
                        "condition",
                        "Hasta que se resuelva.");
        filed.act(DEA, "turns/1/classification", classified).then().statusCode(200);
        return filed;
    }

    /** What the register has of a request. */
    private String entered(Api.Filed filed) {
        return database.first(
                        "SELECT id FROM classification WHERE folio = ?",
                        row -> row.getString(1),
                        filed.folio())
                .orElseThrow();
    }

    private Map<String, Object> reserve() {
        Map<String, Object> entry = new HashMap<>();
        entry.put("theme", "Procedimientos sancionadores");
        entry.put("subject", "Expediente 12/2025");
        entry.put("secrecy", "RESERVED");
        entry.put("grounds", List.of("11.3.IV"));
        entry.put("reasons", "El procedimiento está en curso.");
        entry.put("harm", "Estorbaría la investigación.");
        entry.put("until", today.plusYears(1).toString());
        return entry;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> entry = reserve();
        entry.put(field, value);
        return entry;
    }

    private Map<String, Object> confidential() {
        Map<String, Object> entry = with("secrecy", "CONFIDENTIAL");
        entry.put("grounds", List.of("12.1.II"));
        entry.remove("until");
        entry.remove("harm");
        return entry;
    }

    private String entered(Map<String, Object> entry) {
        Response answer = as(DEA).body(entry).post(HERE);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private void refused(Map<String, Object> entry, String rule, String article) {
        as(DEA).body(entry)
                .post(HERE)
                .then()
                .statusCode(422)
                .body("rule", equalTo(rule))
                .body("article", equalTo(article));
    }

    private static Response act(TestPerson person, String id, String act) {
        return as(person)
                .body(Map.of("reasons", "El Consejo ya resolvió."))
                .post(HERE + "/" + id + "/" + act);
    }

    private static Response entry(String id) {
        return as(UNIT).get(HERE + "/" + id);
    }

    private UUID matter(String column, String id) {
        UUID matter =
                database.first(
                                "SELECT " + column + " FROM classification WHERE id = ?",
                                row -> row.getObject(1, UUID.class),
                                UUID.fromString(id))
                        .orElseThrow();
        assertThat(
                        database.first(
                                "SELECT kind FROM committee_matter WHERE id = ?",
                                row -> row.getString(1),
                                matter))
                .contains("DECLASSIFICATION");
        return matter;
    }

    private void sign(UUID matter, MatterKind kind, Sense sense, String number) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        signed.fire(
                                new MatterResolved(
                                        matter,
                                        kind,
                                        "",
                                        Optional.empty(),
                                        0,
                                        sense,
                                        number,
                                        today,
                                        "")));
    }

    private List<String> events(String id) {
        return payloads(id).stream()
                .map(payload -> payload.replaceAll("(?s).*classification\\.(\\w+)\\.v1.*", "$1"))
                .toList();
    }

    private List<String> payloads(String id) {
        return database.query(
                "SELECT payload FROM outbox WHERE message_key = ? ORDER BY position",
                row -> new String(row.getBytes(1), StandardCharsets.UTF_8),
                id);
    }

    private List<String> acts(String id) {
        return database.query(
                "SELECT act FROM case_record WHERE case_id = ? ORDER BY seq",
                row -> row.getString(1),
                UUID.fromString(id));
    }

    private long count() {
        return database.first("SELECT count(*) FROM classification", row -> row.getLong(1))
                .orElseThrow();
    }
}
