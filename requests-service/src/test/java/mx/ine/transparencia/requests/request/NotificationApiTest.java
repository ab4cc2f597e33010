package mx.ine.transparencia.requests.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.DatabaseException;
import mx.ine.transparencia.platform.testing.TestSignIn;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The act waits for the notifier, and is carried out on the day it is notified (Art. 47). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class NotificationApiTest {

    @Inject Database database;

    @Test
    void ordered_in_person_the_act_waits_and_the_case_shows_it() {
        Errand errand = Errand.ordered();
        errand.request()
                .then()
                .body("status", equalTo("TURNED"))
                .body("answer", nullValue())
                .body("notificationUnderWay", equalTo("La respuesta a la solicitud"));
        errand.view()
                .then()
                .body("state", equalTo("ORDERED"))
                .body("recipient.address", equalTo(Errand.ADDRESS))
                .body("text", equalTo("Va la respuesta."))
                .body(
                        "dueOn",
                        equalTo(Errand.CALENDAR.plus(Errand.today(), 5).toString())); // 47.4.f
    }

    @Test
    void served_to_the_person_the_answer_counts_from_that_day_NOTIF_CITIZEN_EFFECT() {
        Errand errand = Errand.ordered();
        LocalDate day = Errand.nextDay();
        Errand.at(day, 11);
        errand.write("SERVED", Errand.taken())
                .then()
                .statusCode(200)
                .body("state", equalTo("NOTIFIED"))
                .body("effectiveOn", equalTo(day.toString()));
        errand.request()
                .then()
                .body("status", equalTo("ANSWERED"))
                .body("answer.notifiedOn", equalTo(day.toString()))
                .body("answer.means", equalTo("IN_PERSON"))
                .body("notificationUnderWay", nullValue())
                .body("dueOn", equalTo(Errand.CALENDAR.plus(day, 10).toString()));
    }

    @Test
    void after_a_citation_with_whoever_is_there_and_posted_besides_NOTIF_CITATION() {
        Errand errand = Errand.ordered();
        LocalDate day = Errand.nextDay();
        errand.write("CITATION", Errand.citation(day, 10))
                .then()
                .statusCode(200)
                .body("state", equalTo("CITATION_LEFT"));
        Errand.at(day, 9);
        refused(errand.write("SERVED_TO_ANOTHER", Errand.taken()), 422, "BEFORE_THE_HOUR");
        Errand.at(day, 10);
        errand.write("SERVED_TO_ANOTHER", Errand.taken())
                .then()
                .statusCode(200)
                .body("made", equalTo("WITH_ANOTHER"));
        errand.request().then().body("answer.notifiedOn", equalTo(day.toString()));
        LocalDate first = Errand.CALENDAR.plus(day, 1);
        assertThat(posting(errand))
                .containsExactly(
                        "ANOTHER_RECEIVED " + first + " " + Errand.CALENDAR.plus(first, 3));
    }

    @Test
    void refused_it_goes_to_estrados_by_itself_the_next_business_day_NOTIF_ESTRADOS() {
        Errand errand = Errand.ordered();
        errand.write("REFUSED", Map.of("note", "No quiso abrir."))
                .then()
                .statusCode(200)
                .body("state", equalTo("FALLING"));
        LocalDate first = Errand.nextDay();
        Errand.at(first, 9);
        errand.view().then().body("state", equalTo("POSTED")).body("made", equalTo("ESTRADOS"));
        errand.request()
                .then()
                .body("status", equalTo("ANSWERED"))
                .body("answer.notifiedOn", equalTo(first.toString()))
                .body("answer.means", equalTo("ESTRADOS"));
        LocalDate last = Errand.CALENDAR.plus(first, 3);
        assertThat(posting(errand)).containsExactly("REFUSED " + first + " " + last);
        assertThat(given().get("/solicitudes/estrados").asString())
                .contains(errand.filed().folio())
                .doesNotContain(Errand.NAME, Errand.ADDRESS);
        refused(errand.write(Api.UNIT, "TAKEN_DOWN", Map.of()), 422, "POSTING_TOO_SHORT");
        refused(errand.write("SERVED", Errand.taken()), 409, "NOTIFIED_ALREADY");
        Errand.at(Errand.CALENDAR.plus(last, 1), 9);
        errand.view().then().body("state", equalTo("PUBLISHED"));
        assertThat(posting(errand)).hasSize(1);
    }

    @Test
    void a_citation_that_nobody_followed_falls_to_estrados_once_NOTIF_CITATION() {
        Errand errand = Errand.ordered();
        LocalDate day = Errand.nextDay();
        errand.write("CITATION", Errand.citation(day, 10)).then().statusCode(200);
        LocalDate first = Errand.CALENDAR.plus(day, 1);
        Errand.at(Errand.CALENDAR.plus(first, 1), 9); // noticed a day later: dated as it fell
        errand.view().then().body("why", equalTo("CITATION_LAPSED"));
        errand.request().then().body("answer.notifiedOn", equalTo(first.toString()));
        assertThat(posting(errand))
                .containsExactly("NOT_FOUND " + first + " " + Errand.CALENDAR.plus(first, 3));
    }

    @Test
    void posted_on_the_last_day_it_is_in_time_and_the_day_after_silence_came_first() {
        Errand inTime = Errand.ordered();
        Errand late = Errand.ordered();
        LocalDate answer =
                LocalDate.parse(
                        Api.withKey(inTime.filed().key())
                                .get(inTime.filed().path() + "/terms")
                                .path("find { it.rule == 'REQ-ANSWER' }.dueOn"));
        LocalDate eve = answer;
        do {
            eve = eve.minusDays(1);
        } while (!Errand.CALENDAR.isBusinessDay(eve));
        Errand.at(eve, 11);
        inTime.write("NOBODY", Map.of()).then().statusCode(200);
        Errand.at(answer, 11);
        late.write("NOBODY", Map.of()).then().statusCode(200);
        Errand.at(Errand.CALENDAR.plus(answer, 2), 9);
        inTime.request()
                .then()
                .body("status", equalTo("ANSWERED"))
                .body("grantedBySilenceOn", nullValue())
                .body("answer.notifiedOn", equalTo(answer.toString()));
        late.request()
                .then()
                .body("grantedBySilenceOn", equalTo(answer.plusDays(1).toString()))
                .body("answer.notifiedOn", equalTo(Errand.CALENDAR.plus(answer, 1).toString()));
    }

    @Test
    void whoever_appears_or_shows_to_know_it_is_notified_by_that() {
        Errand appears = Errand.ordered();
        appears.write(Api.UNIT, "APPEARED", Errand.taken()).then().statusCode(200);
        appears.request().then().body("answer.means", equalTo("APPEARANCE"));
        Errand knows = Errand.ordered();
        knows.write(Api.UNIT, "KNOWS", Map.of("note", "Preguntó por la respuesta."))
                .then()
                .statusCode(200);
        knows.request().then().body("answer.means", equalTo("KNOWLEDGE"));
    }

    @Test
    void what_cannot_be_asked_of_the_case_is_not_ordered_either() {
        Api.Filed filed = Errand.turned();
        filed.act(
                        Api.UNIT,
                        "extension",
                        Map.of("means", "IN_PERSON", "reasons", "Motivo.", "days", 40))
                .then()
                .statusCode(422)
                .body("rule", equalTo("EXTENSION_LENGTH"));
        assertThat(errands(filed)).isEmpty();
    }

    /** The three days to ask (24.5) go by between the citation and the second visit. */
    @Test
    void notified_too_late_the_act_has_no_effect_and_the_case_says_so() {
        Api.Filed filed = Errand.turned();
        LocalDate turned = Errand.today();
        Errand.at(Errand.CALENDAR.plus(turned, 3), 10);
        filed.act(
                        Api.UNIT,
                        "clarification",
                        Map.of("means", "IN_PERSON", "question", "¿De qué distritos?"))
                .then()
                .statusCode(200);
        Errand errand = Errand.of(filed);
        errand.view().then().body("dueOn", equalTo(Errand.today().toString()));
        Errand.at(Errand.nextDay(), 10);
        errand.write("SERVED", Errand.taken())
                .then()
                .statusCode(200)
                .body("state", equalTo("NOTIFIED"))
                .body("lapsed", equalTo("CLARIFY_TOO_LATE"));
        filed.view().then().body("status", equalTo("TURNED"));
    }

    @Test
    void a_clarification_asked_in_person_interrupts_the_term_when_it_is_served() {
        Api.Filed filed = Errand.turned();
        filed.act(
                        Api.UNIT,
                        "clarification",
                        Map.of("means", "IN_PERSON", "question", "¿De qué distritos?"))
                .then()
                .statusCode(200);
        Errand errand = Errand.of(filed);
        filed.view().then().body("status", equalTo("TURNED")).body("question", nullValue());
        LocalDate day = Errand.nextDay();
        Errand.at(day, 10);
        errand.write("SERVED", Errand.taken()).then().statusCode(200);
        filed.view()
                .then()
                .body("status", equalTo("CLARIFICATION_REQUESTED"))
                .body("question", equalTo("¿De qué distritos?"))
                .body("dueOn", equalTo(Errand.CALENDAR.plus(day, 15).toString()));
    }

    @Test
    void an_extension_and_an_incompetence_wait_too() {
        Api.Filed extended = Errand.turned();
        extended.act(
                        Api.UNIT,
                        "extension",
                        Map.of("means", "IN_PERSON", "reasons", "Está en 300 distritos."))
                .then()
                .statusCode(200);
        Errand first = Errand.of(extended);
        extended.view().then().body("extended", not(equalTo(true)));
        first.write("SERVED", Errand.taken()).then().statusCode(200);
        extended.view().then().body("extended", equalTo(true));
        Api.Filed incompetent = Errand.withAddress();
        incompetent
                .act(
                        Api.UNIT,
                        "incompetence",
                        Map.of("means", "IN_PERSON", "guidance", "Pídala a la Segob."))
                .then()
                .statusCode(200);
        Errand second = Errand.of(incompetent);
        second.write("SERVED", Errand.taken()).then().statusCode(200);
        second.view().then().body("state", equalTo("NOTIFIED"));
        incompetent.view().then().body("status", equalTo("INCOMPETENT"));
    }

    @Test
    void while_one_thing_is_notified_nothing_else_is() {
        Errand errand = Errand.ordered();
        refused(
                errand.filed().act(Api.UNIT, "notification", Map.of("means", "APPEARANCE")),
                409,
                "UNDER_WAY");
        errand.request().then().body("answer", nullValue());
        errand.write(Api.UNIT, "CANCELLED", Map.of("note", "Se notificará al comparecer."))
                .then()
                .statusCode(200);
        errand.filed()
                .act(Api.UNIT, "notification", Map.of("means", "APPEARANCE"))
                .then()
                .statusCode(200);
    }

    @Test
    void withdrawn_by_the_applicant_there_is_nothing_left_to_notify() {
        Errand errand = Errand.ordered();
        errand.filed().actWithKey("withdrawal", Map.of()).then().statusCode(200);
        errand.view().then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void in_person_on_a_sunday_or_at_eight_in_the_evening_it_is_refused_and_nothing_changes() {
        Errand errand = Errand.ordered();
        LocalDate today = Errand.today();
        TrainingTime.moveTo(today, LocalTime.of(20, 0));
        refused(errand.write("SERVED", Errand.taken()), 422, "OUTSIDE_BUSINESS_HOURS");
        LocalDate sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        Errand.at(sunday, 11);
        errand.write("SERVED", Errand.taken())
                .then()
                .statusCode(422)
                .body("rule", equalTo("OUTSIDE_BUSINESS_HOURS"))
                .body("article", equalTo("47"));
        errand.view().then().body("state", equalTo("ORDERED"));
        errand.request().then().body("answer", nullValue());
        assertThat(steps(errand)).isEqualTo(1);
    }

    @Test
    void what_is_in_the_future_or_of_another_day_cannot_be_written_down() {
        Errand errand = Errand.ordered();
        LocalDate today = Errand.today();
        Errand.at(Errand.nextDay(), 10);
        refused(with(errand, Errand.today().atTime(17, 0).toString()), 422, "NOT_YET");
        refused(with(errand, Errand.nextDay().atTime(10, 0).toString()), 422, "NOT_YET");
        refused(with(errand, today.atTime(9, 0).toString()), 422, "BEFORE_THE_ORDER");
        refused(with(errand, today.atTime(18, 0).toString()), 422, "RECORD_THE_SAME_DAY");
        assertThat(steps(errand)).isEqualTo(1);
    }

    private static Response with(Errand errand, String at) {
        Map<String, Object> body = new HashMap<>(Errand.taken());
        body.put("at", at);
        return errand.write("SERVED", body);
    }

    @Test
    void a_citation_for_a_day_without_activity_or_not_the_next_is_refused() {
        Errand errand = Errand.ordered();
        LocalDate saturday = Errand.today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        refused(errand.write("CITATION", Errand.citation(saturday, 11)), 422, "CITATION_CLOSED");
        refused(
                errand.write(
                        "CITATION", Errand.citation(Errand.CALENDAR.plus(Errand.today(), 2), 11)),
                422,
                "CITATION_DAY");
        errand.view().then().body("state", equalTo("ORDERED"));
    }

    @Test
    void a_record_without_a_name_or_an_identification_is_not_whole() {
        Errand errand = Errand.ordered();
        errand.write("SERVED", Map.of())
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("identification"));
    }

    @Test
    void a_second_ending_of_a_closed_errand_is_refused() {
        Errand errand = Errand.ordered();
        errand.write("SERVED", Errand.taken()).then().statusCode(200);
        refused(errand.write("SERVED", Errand.taken()), 409, "CLOSED");
        refused(errand.write("REFUSED", Map.of()), 409, "CLOSED");
        assertThat(steps(errand)).isEqualTo(2);
    }

    @Test
    void nobody_without_the_role_sees_or_writes_an_errand() {
        Errand errand = Errand.ordered();
        for (var other : List.of(Api.DEA, Api.MODULE, Api.AUDITOR)) {
            Api.as(other).get(errand.path()).then().statusCode(403);
            errand.write(other, "SERVED", Errand.taken()).then().statusCode(403);
        }
        given().get(errand.path()).then().statusCode(401);
        errand.write(Api.NOTIFIER, "CANCELLED", Map.of("note", "x")).then().statusCode(403);
        assertThat(steps(errand)).isEqualTo(1);
    }

    @Test
    void by_letter_to_an_organ_it_has_effect_the_next_business_day_NOTIF_ORGAN_EFFECT() {
        Api.Filed filed = Errand.answered();
        Map<String, Object> notice =
                Map.of(
                        "folio", filed.folio(),
                        "organ", "DEOE",
                        "way", "EMAIL",
                        "summary", "Se remite copia del turno.");
        refused(
                Api.as(Api.UNIT).body(notice).post(Api.BASE + "/notifications"),
                422,
                "NOT_JUSTIFIED");
        Map<String, Object> justified = new HashMap<>(notice);
        justified.put("justification", "El sistema estuvo fuera de servicio.");
        Api.as(Api.NOTIFIER)
                .body(justified)
                .post(Api.BASE + "/notifications")
                .then()
                .statusCode(403);
        String id =
                Api.as(Api.UNIT)
                        .body(justified)
                        .post(Api.BASE + "/notifications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Errand errand = new Errand(filed, id);
        errand.write(Api.UNIT, "NOT_DELIVERED", Map.of("note", "Rebotó."))
                .then()
                .body("way", equalTo("LETTER"));
        LocalDate today = Errand.today();
        errand.write(Api.UNIT, "ACKNOWLEDGED", Map.of("name", "Oficialía"))
                .then()
                .statusCode(200)
                .body("steps.whatText", hasItem("El área o partido acusó de recibo."))
                .body("notifiedOn", equalTo(today.toString()))
                .body("effectiveOn", equalTo(Errand.CALENDAR.plus(today, 1).toString()));
    }

    @Test
    void its_papers_are_printed_and_anybody_can_verify_them() throws IOException {
        Errand errand = Errand.ordered();
        String blank = paper(errand, "citation");
        assertThat(blank)
                .contains(errand.filed().folio(), Errand.NAME, "Unidad de Enlace")
                .doesNotContain("null");
        LocalDate next = Errand.nextDay();
        errand.write("CITATION", Errand.citation(next, 10)).then().statusCode(200);
        assertThat(paper(errand, "citation"))
                .contains(Errand.TAKEN_BY, SpanishDates.longDate(next) + ", 10:00");
        errand.write("APPEARED", Errand.taken()).then().statusCode(200);
        String record = paper(errand, "record");
        assertThat(record)
                .contains("La respuesta a la solicitud", Errand.ADDRESS, Errand.TAKEN_BY)
                .contains("Credencial para votar", "Nombre y firma de quien notifica");
        Matcher verify =
                Pattern.compile("(/solicitudes/cedula/" + errand.id() + "/[\\w-]{20})")
                        .matcher(record.replaceAll("\\s", ""));
        assertThat(verify.find()).as(record).isTrue();
        String told = given().get(verify.group(1)).then().statusCode(200).extract().asString();
        assertThat(told)
                .contains(errand.filed().folio(), "auténtica")
                .doesNotContain(Errand.NAME, Errand.TAKEN_BY);
        given().get(verify.group(1) + "x").then().statusCode(404);
    }

    private static String paper(Errand errand, String paper) throws IOException {
        byte[] pdf =
                Api.as(Api.NOTIFIER)
                        .get(errand.path() + "/" + paper)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_signed_record_goes_to_the_file_and_only_the_unit_opens_it() {
        Errand errand = Errand.ordered();
        given().auth()
                .oauth2(TestSignIn.token(Api.NOTIFIER))
                .multiPart("file", "cedula.txt", "Firmada".getBytes(StandardCharsets.UTF_8))
                .post(errand.path() + "/documents")
                .then()
                .statusCode(204);
        Api.as(Api.UNIT)
                .get(errand.filed().path() + "/documents")
                .then()
                .body("kind", hasItem("NOTIFICATION_RECORD"));
        Api.withKey(errand.filed().key())
                .get(errand.filed().path() + "/documents")
                .then()
                .body("kind", not(hasItem("NOTIFICATION_RECORD")));
        Api.as(Api.DEA)
                .get(errand.filed().path() + "/documents")
                .then()
                .body("kind", not(hasItem("NOTIFICATION_RECORD")));
    }

    @Test
    void neither_records_nor_events_nor_the_database_tell_who_was_found_where() {
        Errand errand = Errand.ordered();
        errand.write("SERVED", Errand.taken()).then().statusCode(200);
        String stored =
                String.join(
                                "\n",
                                database.query(
                                        "SELECT detail FROM case_record", row -> row.getString(1)))
                        + String.join(
                                "\n",
                                database.query(
                                        "SELECT payload FROM outbox",
                                        row -> new String(row.getBytes(1), StandardCharsets.UTF_8)))
                        + String.join(
                                "\n",
                                database.query(
                                        "SELECT s::text FROM notification_step s UNION ALL SELECT"
                                                + " e::text FROM notification_errand e",
                                        row -> row.getString(1)));
        assertThat(stored)
                .contains(errand.id(), "notification.done.v1")
                .doesNotContain(Errand.TAKEN_BY, Errand.ADDRESS, Errand.NAME);
        Api.withKey(errand.filed().key())
                .get(errand.filed().path() + "/timeline")
                .then()
                .body("act", hasItem("NotificationServe"))
                .body("text.toString()", not(containsString(Errand.TAKEN_BY)));
    }

    @Test
    void nobody_takes_a_posting_down_before_its_time_not_even_in_the_database() {
        Errand errand = Errand.ordered();
        errand.write("REFUSED", Map.of()).then().statusCode(200);
        Errand.at(Errand.nextDay(), 9);
        assertThat(posting(errand)).hasSize(1);
        assertThatThrownBy(() ->
                        database.update(
                                "DELETE FROM estrados_posting WHERE folio = ?",
                                errand.filed().folio()))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() ->
                        database.update(
                                "UPDATE estrados_posting SET last_day = last_day - 1 WHERE"
                                        + " folio = ?",
                                errand.filed().folio()))
                .isInstanceOf(DatabaseException.class);
        assertThat(posting(errand)).hasSize(1);
    }

    private static void refused(Response answer, int status, String rule) {
        answer.then().statusCode(status).body("rule", equalTo(rule));
    }

    private int steps(Errand errand) {
        return database.first(
                        "SELECT count(*) FROM notification_step WHERE errand_id = ?::uuid",
                        row -> row.getInt(1),
                        errand.id())
                .orElseThrow();
    }

    private List<String> errands(Api.Filed filed) {
        return database.query(
                "SELECT id FROM notification_errand WHERE folio = ?",
                row -> row.getString(1),
                filed.folio());
    }

    private List<String> posting(Errand errand) {
        return database.query(
                "SELECT cause, first_day, last_day FROM estrados_posting WHERE folio = ?",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                errand.filed().folio());
    }
}
