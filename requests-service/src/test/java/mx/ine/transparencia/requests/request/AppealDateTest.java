package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.BASE;
import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last day to appeal (APP-FILE, 40.1), wherever the person looks for it; and the own dates. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class AppealDateTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

    @Inject Database database;

    private LocalDate today;

    @BeforeEach
    void open() {
        TrainingTime.inHours();
        Instant now = Instant.parse(RestAssured.get("/q/clock").path("now"));
        today = now.atZone(ZoneId.of("America/Mexico_City")).toLocalDate();
    }

    @Test
    void app_file_is_shown_as_a_date_with_its_count_once_the_answer_is_notified() {
        Map<String, Object> filing = new HashMap<>(Api.filing());
        filing.put("notifyBy", "NONE");
        Api.Filed filed = Api.file(filing);
        filed.view().then().body("appealBy", nullValue());
        LocalDate last = CALENDAR.plus(today, 15);
        answered(filed);
        filed.view().then().body("appealBy", equalTo(last.toString()));
        Api.withKey(filed.key())
                .get(BASE + "/tracking/" + filed.folio())
                .then()
                .body("terms.rule", hasItem("APP-FILE"))
                .body(
                        "terms.find { it.rule == 'APP-FILE' }.explanation.dueOn",
                        equalTo(last.toString()));
        assertThat(page(filed))
                .contains("Puede interponer un recurso hasta el")
                .contains("datetime=\"" + last + "\"");
        assertThat(notice(filed)).contains(SpanishDates.longDate(last)).contains("artículo 40");
        Map<String, String> event = event(ics(filed), "APP-FILE");
        assertThat(CalendarGrammar.date(event, "DTSTART;VALUE=DATE")).isEqualTo(last);
    }

    @Test
    void app_file_after_silence_counts_from_the_last_day_of_the_answer_and_stays_when_over() {
        Api.Filed filed = Api.file(Api.filing());
        LocalDate answerBy =
                LocalDate.parse(
                        Api.withKey(filed.key())
                                .get(BASE + "/tracking/" + filed.folio())
                                .path("terms.find { it.rule == 'REQ-ANSWER' }.dueOn"));
        TrainingTime.moveTo(answerBy.plusDays(1), LocalTime.of(0, 5));
        LocalDate last = CALENDAR.plus(answerBy, 15);
        filed.view()
                .then()
                .body("status", equalTo("DEEMED_GRANTED"))
                .body("appealBy", equalTo(last.toString()));
        TrainingTime.moveTo(last.plusDays(1), LocalTime.of(10, 0));
        assertThat(page(filed)).contains("Pudo interponer un recurso hasta el");
        assertThat(event(ics(filed), "APP-FILE")).isNotEmpty();
    }

    @Test
    void where_silence_grants_nothing_it_can_be_appealed_from_the_day_after_the_answer_was_due() {
        Api.Filed filed = Api.file(Api.filing());
        database.update("UPDATE request SET regime = 'LEY-2025' WHERE folio = ?", filed.folio());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        LocalDate answerBy = LocalDate.parse(filed.view().path("dueOn"));
        filed.view().then().body("appealBy", nullValue());
        TrainingTime.moveTo(answerBy.plusDays(1), LocalTime.of(10, 0));
        filed.view()
                .then()
                .body("status", equalTo("UNANSWERED"))
                .body("appealBy", equalTo(CALENDAR.plus(answerBy, 15).toString()));
    }

    @Test
    void the_dates_keep_their_identity_grow_in_sequence_and_name_nobody() {
        Api.Filed filed = Api.file(byEmail());
        String first = ics(filed);
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        String second = ics(filed);
        Map<String, String> before = event(first, "REQ-ANSWER");
        Map<String, String> after = event(second, "REQ-ANSWER");
        assertThat(after.get("UID")).isEqualTo(before.get("UID"));
        assertThat(Long.parseLong(after.get("SEQUENCE")))
                .isGreaterThan(Long.parseLong(before.get("SEQUENCE")));
        assertThat(second)
                .doesNotContain("Xóchitl", "xochitl", "Texto plantado", filed.key())
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void with_a_wrong_key_or_none_there_is_no_calendar() {
        Api.Filed filed = Api.file(Api.filing());
        String path = BASE + "/tracking/" + filed.folio() + "/terms.ics";
        Api.withKey("AAAA-BBBB-CCCC-DDDD").get(path).then().statusCode(404);
        RestAssured.get(path).then().statusCode(404);
    }

    private static Map<String, Object> byEmail() {
        return Map.of(
                "applicant",
                Map.of("name", "Xóchitl Plantada", "email", "xochitl@plantada.example"),
                "notifyBy",
                "EMAIL",
                "description",
                "Texto plantado de la solicitud");
    }

    private static void answered(Api.Filed filed) {
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        filed.act(
                        DEA,
                        "turns/1/answer",
                        Map.of(
                                "outcome", "PUBLIC",
                                "text", "Se entrega.",
                                "quotes", List.of(Map.of("mode", "ELECTRONIC", "materials", 0))))
                .then()
                .statusCode(200);
        filed.act(
                        UNIT,
                        "notification",
                        Map.of("means", "ESTRADOS", "estradosCause", "NO_MEANS_GIVEN"))
                .then()
                .statusCode(200);
    }

    private static String page(Api.Filed filed) {
        FormBrowser browser = new FormBrowser();
        browser.get("/solicitudes/seguimiento");
        browser.post(
                "/solicitudes/seguimiento", Map.of("folio", filed.folio(), "key", filed.key()));
        return browser.follow().asString();
    }

    private static String ics(Api.Filed filed) {
        Response answer =
                Api.withKey(filed.key()).get(BASE + "/tracking/" + filed.folio() + "/terms.ics");
        answer.then().statusCode(200).contentType("text/calendar;charset=UTF-8");
        return answer.asString();
    }

    private static Map<String, String> event(String file, String rule) {
        return CalendarGrammar.read(file).stream()
                .filter(event -> event.get("UID").contains(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The text of the notice, which is the same by every means. */
    private String notice(Api.Filed filed) {
        return database.first(
                        "SELECT summary FROM estrados_posting WHERE folio = ?",
                        row -> row.getString(1),
                        filed.folio())
                .orElseThrow();
    }
}
