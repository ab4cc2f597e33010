package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.DEOE;
import static mx.ine.transparencia.requests.Api.PARTY;
import static mx.ine.transparencia.requests.Api.SECRETARY;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestSignIn;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import mx.ine.transparencia.requests.committee.Sense;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What organs declare, what the Committee resolves of it, and what the applicant is told. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeclarationJourneyTest {
    @Inject Resolving committee;

    @BeforeEach
    void open() {
        TrainingTime.inHours();
    }

    @Test
    @Order(1)
    void classified_in_part_and_nonexistent_one_answer_tells_each_part_and_hides_the_original() {
        Api.Filed filed = turned("DEA", "DEOE");
        upload(filed, DEA, 1, "CLASSIFIED", "RFC 123").then().statusCode(201);
        String version = upload(filed, DEA, 1, "PUBLIC_VERSION", "RFC XXX").path("id");
        filed.act(DEA, "turns/1/classification", part()).then().statusCode(200);
        filed.act(DEOE, "turns/2/nonexistence", nonexistence())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_COMMITTEE"));
        String answerDue = filed.view().path("dueOn");
        assertThat(committee.pending(filed.folio()))
                .extracting(Resolving.Matter::kind)
                .containsExactly("CLASSIFICATION", "NONEXISTENCE");
        assertThat(committee.pending(filed.folio()))
                .extracting(Resolving.Matter::dueOn)
                .containsOnly(LocalDate.parse(answerDue));
        committee.sign(filed.folio(), 1, Sense.CONFIRM, "CI-0001-2025", today(), "");
        committee.sign(filed.folio(), 2, Sense.CONFIRM, "CI-0002-2025", today(), "");
        assertThat(committee.registered(filed.folio())).containsExactly("IN_FORCE");
        filed.act(UNIT, "notification", Map.of("mode", "ELECTRONIC"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AVAILABLE"));
        LocalDate appealBy = BusinessCalendar.standard().plus(today(), 15);
        filed.view()
                .then()
                .body("turns[0].resolution.number", equalTo("CI-0001-2025"))
                .body("turns[0].declaration.secrecy", equalTo("CONFIDENTIAL"))
                .body("turns[0].declaration.grounds[0]", containsString("atos personales"))
                .body("turns[1].resolution.number", equalTo("CI-0002-2025"))
                .body("turns[1].declaration.searches[0].unit", equalTo("Archivo"))
                .body("turns[0].declaration.matter", nullValue())
                .body("appealBy", equalTo(appealBy.toString()));
        List<String> seen = Api.withKey(filed.key()).get(filed.path() + "/documents").path("id");
        assertThat(seen).containsExactly(version);
        String page = followed(filed);
        assertThat(page)
                .contains("CI-0001-2025", "CI-0002-2025", "Dirección", "recurso de revisión")
                .contains(SpanishDates.longDate(appealBy));
    }

    @Test
    @Order(2)
    void what_is_classified_is_for_the_unit_the_organ_and_the_committee_alone() {
        Api.Filed filed = turned("DEA");
        String id = upload(filed, DEA, 1, "CLASSIFIED", "RFC 123").path("id");
        upload(filed, DEA, 1, "ANSWER", "Adjunto por error").then().statusCode(201);
        filed.act(DEA, "turns/1/classification", reserved()).then().statusCode(200);
        String document = filed.path() + "/documents/" + id;
        for (TestPerson entitled : List.of(UNIT, DEA, SECRETARY)) {
            Api.as(entitled).get(document).then().statusCode(200);
        }
        Api.as(Api.AUDITOR).get(document).then().statusCode(404);
        Api.as(DEOE).get(document).then().statusCode(404);
        Api.withKey(filed.key()).get(document).then().statusCode(404);
        committee.sign(filed.folio(), 1, Sense.CONFIRM, "CI-0003-2025", today(), "");
        filed.act(UNIT, "notification", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("DENIED"));
        Api.withKey(filed.key()).get(filed.path() + "/documents").then().body("size()", equalTo(0));
    }

    @Test
    @Order(3)
    void a_bad_classification_is_refused_by_its_article_and_changes_nothing() {
        Api.Filed filed = turned("DEA");
        String tag = filed.tag();
        refused(filed, with(reserved(), "harm", ""), "NO_HARM_TEST", "11.6");
        refused(filed, with(reserved(), "condition", ""), "NO_PERIOD", "10.5, 15.1");
        refused(filed, with(reserved(), "grounds", List.of()), "NO_GROUND", "11.5");
        refused(
                filed,
                with(reserved(), "grounds", List.of("11.4.III")),
                "WRONG_GROUND",
                "11.3, 11.4, 12, 66");
        refused(filed, part(), "NO_PUBLIC_VERSION", "13.2, 25.3.V");
        filed.act(DEA, "turns/1/classification", with(reserved(), "grounds", List.of("99")))
                .then()
                .statusCode(400);
        filed.act(DEA, "turns/1/nonexistence", Map.of("reasons", "No obra"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("NO_SEARCH_LOG"))
                .body("article", equalTo("25.3.VI"));
        assertThat(filed.tag()).isEqualTo(tag);
        assertThat(committee.pending(filed.folio())).isEmpty();
    }

    @Test
    @Order(4)
    void a_public_version_that_is_the_original_is_none() {
        Api.Filed filed = turned("DEA");
        upload(filed, DEA, 1, "CLASSIFIED", "RFC 123").then().statusCode(201);
        upload(filed, DEA, 1, "PUBLIC_VERSION", "RFC 123").then().statusCode(201);
        refused(filed, part(), "NO_PUBLIC_VERSION", "13.2, 25.3.V");
    }

    @Test
    @Order(5)
    void modified_the_first_version_is_taken_back_and_the_ordered_one_is_the_answer() {
        Api.Filed filed = turned("DEA");
        upload(filed, DEA, 1, "CLASSIFIED", "RFC 123").then().statusCode(201);
        String first = upload(filed, DEA, 1, "PUBLIC_VERSION", "RFC 12X").path("id");
        filed.act(DEA, "turns/1/classification", part()).then().statusCode(200);
        committee.sign(
                filed.folio(),
                1,
                Sense.MODIFY,
                "CI-0005-2025",
                today(),
                "Teste también el teléfono.");
        filed.act(UNIT, "notification", Map.of())
                .then()
                .statusCode(422)
                .body("rule", equalTo("TURNS_PENDING"));
        String second = upload(filed, DEA, 1, "PUBLIC_VERSION", "RFC XXX").path("id");
        filed.act(DEA, "turns/1/answer", electronic()).then().statusCode(200);
        filed.act(UNIT, "notification", Map.of("mode", "ELECTRONIC")).then().statusCode(200);
        List<String> seen = Api.withKey(filed.key()).get(filed.path() + "/documents").path("id");
        assertThat(seen).containsExactly(second).doesNotContain(first);
        filed.view().then().body("turns[0].resolution.orders", containsString("teléfono"));
    }

    @Test
    @Order(6)
    void sent_back_to_search_the_log_grows_and_the_committee_has_it_again() {
        Api.Filed filed = turned("DEOE");
        filed.act(DEOE, "turns/1/nonexistence", nonexistence()).then().statusCode(200);
        committee.sign(
                filed.folio(), 1, Sense.FURTHER_SEARCH, "CI-0006-2025", today(), "En las juntas");
        filed.act(DEOE, "turns/1/searches", search()).then().statusCode(200);
        filed.act(DEOE, "turns/1/nonexistence", Map.of("reasons", "Tampoco ahí"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_COMMITTEE"))
                .body("turns[0].declaration.searches.size()", equalTo(2));
        assertThat(committee.pending(filed.folio())).hasSize(1);
        filed.act(UNIT, "extension", Map.of("reasons", "Más tiempo"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("NO_EXTENSION_AFTER_NONEXISTENCE"))
                .body("article", equalTo("25.3.VII"));
    }

    @Test
    @Order(7)
    void revoked_and_consented_the_organ_gives_access() {
        Api.Filed revoked = turned("DEA");
        revoked.act(DEA, "turns/1/classification", reserved()).then().statusCode(200);
        committee.sign(revoked.folio(), 1, Sense.REVOKE, "CI-0007-2025", today(), "");
        revoked.act(DEA, "turns/1/answer", electronic())
                .then()
                .statusCode(200)
                .body("turns[0].status", equalTo("HELD"));
        Api.Filed asked = turned("DEA");
        asked.act(DEA, "turns/1/classification", confidential()).then().statusCode(200);
        asked.act(SECRETARY, "turns/1/consent", Map.of()).then().statusCode(200);
        asked.act(SECRETARY, "turns/1/consent/answer", Map.of("given", true))
                .then()
                .statusCode(200)
                .body("turns[0].declaration.owed", equalTo("ACCESS"));
        assertThat(committee.pending(asked.folio())).isEmpty();
    }

    @Test
    @Order(8)
    void withdrawn_the_committee_has_nothing_more_to_resolve() {
        Api.Filed filed = turned("DEA");
        filed.act(DEA, "turns/1/classification", reserved()).then().statusCode(200);
        assertThat(committee.registered(filed.folio())).containsExactly("PENDING");
        filed.actWithKey("withdrawal", Map.of()).then().statusCode(200);
        assertThat(committee.pending(filed.folio())).isEmpty();
        assertThat(committee.registered(filed.folio())).containsExactly("REVOKED");
    }

    @Test
    @Order(9)
    void joined_by_the_committee_it_is_answered_in_the_other_case() {
        Api.Filed first = turned("DEA");
        Api.Filed second = turned("DEA");
        second.act(UNIT, "joining", joining(second.folio()))
                .then()
                .statusCode(422)
                .body("rule", equalTo("JOIN_ITSELF"));
        second.act(UNIT, "joining", joining(first.folio())).then().statusCode(200);
        second.act(UNIT, "joining", joining(first.folio()))
                .then()
                .statusCode(422)
                .body("rule", equalTo("JOIN_PROPOSED"))
                .body("article", equalTo("27.2"));
        committee.sign(second.folio(), 0, Sense.CONFIRM, "CI-0009-2025", today(), "");
        second.view()
                .then()
                .body("status", equalTo("JOINED"))
                .body("joinedTo", equalTo(first.folio()));
    }

    @Test
    @Order(10)
    void a_party_says_whether_it_hands_over_what_it_may_keep() {
        Api.Filed filed = turned("DEA");
        filed.act(UNIT, "turns", Map.of("organs", List.of("MC")))
                .then()
                .statusCode(422)
                .body("rule", equalTo("PARTY_AFTER_ORGANS"));
        filed.act(DEA, "turns/1/nonexistence", nonexistence()).then().statusCode(200);
        filed.act(UNIT, "turns", Map.of("organs", List.of("MC"))).then().statusCode(200);
        filed.act(UNIT, "turns/2/consultation", Map.of("text", "¿Entrega su currícula?"))
                .then()
                .statusCode(200);
        filed.act(PARTY, "turns/2/consultation/answer", Map.of("willing", false, "text", "No."))
                .then()
                .statusCode(200)
                .body("turns[0].status", equalTo("WITHHELD"));
    }

    @Test
    @Order(11)
    @Tag("REQ-CONSENT")
    void silence_of_the_data_subject_keeps_it_confidential_by_itself() {
        Api.Filed filed = turned("DEA");
        filed.act(DEA, "turns/1/classification", confidential()).then().statusCode(200);
        filed.act(SECRETARY, "turns/1/consent", Map.of()).then().statusCode(200);
        LocalDate late = BusinessCalendar.standard().plus(today(), 11);
        TrainingTime.moveTo(late, LocalTime.of(10, 0));
        filed.act(SECRETARY, "turns/1/consent/answer", Map.of("given", true))
                .then()
                .statusCode(422)
                .body("rule", equalTo("CONSENT_TOO_LATE"))
                .body("article", equalTo("13.1"));
        Api.as(UNIT)
                .get(filed.path())
                .then()
                .body("turns[0].declaration.consent", equalTo("SILENT"))
                .body("status", equalTo("IN_COMMITTEE"));
        filed.view().then().body("turns[0].declaration", not(hasItem("SILENT")));
    }

    private static LocalDate today() {
        String now = io.restassured.RestAssured.get("/q/clock").path("now");
        return MexicoCity.dateOf(Instant.parse(now));
    }

    private Api.Filed turned(String... organs) {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of(organs))).then().statusCode(200);
        return filed;
    }

    private static String followed(Api.Filed filed) {
        FormBrowser person = new FormBrowser();
        person.get("/solicitudes/seguimiento");
        person.post("/solicitudes/seguimiento", Map.of("folio", filed.folio(), "key", filed.key()));
        return person.follow().asString();
    }

    private static Response upload(
            Api.Filed filed, TestPerson organ, int turn, String kind, String text) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(TestSignIn.token(organ))
                .multiPart("file", "nota.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("turn", Integer.toString(turn))
                .multiPart("kind", kind)
                .post(filed.path() + "/documents");
    }

    private static void refused(
            Api.Filed filed, Map<String, Object> input, String rule, String article) {
        filed.act(DEA, "turns/1/classification", input)
                .then()
                .statusCode(422)
                .body("rule", equalTo(rule))
                .body("article", equalTo(article));
    }

    private static Map<String, Object> reserved() {
        return Map.of(
                "secrecy", "RESERVED",
                "grounds", List.of("11.3.IV"),
                "reasons", "Es un procedimiento en curso.",
                "harm", "Frustraría la investigación.",
                "condition", "Hasta la resolución");
    }

    private static Map<String, Object> confidential() {
        return Map.of(
                "secrecy", "CONFIDENTIAL",
                "grounds", List.of("12.1.II"),
                "reasons", "Contiene datos personales.");
    }

    private static Map<String, Object> part() {
        return with(
                with(with(confidential(), "partial", true), "parts", "El RFC"),
                "quotes",
                List.of(Map.of("mode", "ELECTRONIC", "materials", 0)));
    }

    private static Map<String, Object> search() {
        return Map.of(
                "unit", "Archivo",
                "criteria", "Por año",
                "searchedOn", today().toString(),
                "by", "Titular del archivo",
                "result", "Sin resultados");
    }

    private static Map<String, Object> nonexistence() {
        return Map.of("reasons", "No obra en los archivos.", "searches", List.of(search()));
    }

    private static Map<String, Object> joining(String into) {
        return Map.of("into", into, "reasons", "Misma solicitud");
    }

    private static Map<String, Object> electronic() {
        return Map.of(
                "outcome", "PUBLIC",
                "text", "Se entrega.",
                "quotes", List.of(Map.of("mode", "ELECTRONIC", "materials", 0)));
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> changed = new java.util.HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
