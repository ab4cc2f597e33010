package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.BASE;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/**
 * A change of the calendar moves many cases in one transaction, each with its record and its event.
 * The closure is a Saturday, which moves nobody else's terms; these cases were counted a day short.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class ClosureMovesTest {
    private static final String TERMS =
            "SELECT t.rule || ' ' || t.turn || ' ' || t.due_on || ' ' || t.state || ' ' || t.fires"
                    + " FROM request_term t JOIN request r ON r.id = t.request_id WHERE r.folio = ?"
                    + " ORDER BY t.ordinal";
    private static final String DATES =
            "SELECT r.next_due || ' ' || coalesce((SELECT string_agg(t.answer_due::text, ',') FROM"
                    + " request_turn t WHERE t.request_id = r.id), '') FROM request r WHERE r.folio"
                    + " = ?";

    @Inject Database database;
    @Inject CaseRecord record;

    @Test
    void each_case_that_was_counted_otherwise_follows_with_its_record_and_its_event() {
        TrainingTime.inHours();
        Api.Filed received = Api.file(Api.filing());
        Api.Filed turned = Api.file(Api.filing());
        turned.act(UNIT, "turns", Map.of("organs", List.of("DEA", "DEOE"))).then().statusCode(200);
        Api.Filed still = Api.file(Api.filing());
        for (Api.Filed filed : List.of(received, turned)) {
            List<String> right = texts(TERMS, filed);
            List<String> dates = texts(DATES, filed);
            long version = version(filed);
            shorten(filed);
            assertThat(texts(TERMS, filed)).isNotEqualTo(right);
            close();
            assertThat(texts(TERMS, filed)).isEqualTo(right);
            assertThat(texts(DATES, filed)).isEqualTo(dates);
            assertThat(version(filed)).isEqualTo(version + 1);
            assertThat(acts(filed)).contains("Recount");
            assertThat(record.verify(id(filed)).broken()).isEmpty();
            assertThat(events(filed)).containsOnlyOnce("request.terms-moved.v1");
        }
        assertThat(acts(still)).doesNotContain("Recount");
        assertThat(
                        database.query(
                                "SELECT DISTINCT calendar FROM request_term t JOIN request r ON"
                                        + " r.id = t.request_id WHERE r.folio = ? AND state ="
                                        + " 'RUNNING'",
                                row -> row.getInt(1),
                                still.folio()))
                .containsExactly(version());
    }

    /** As if its terms had been counted on a calendar with one day more. */
    private void shorten(Api.Filed filed) {
        database.update(
                "UPDATE request_term SET due_on = due_on - 1 WHERE state = 'RUNNING' AND"
                        + " request_id = ? AND due_on - 1 >= started_on",
                id(filed));
        database.update(
                "UPDATE request SET next_due = next_due - 1 WHERE folio = ?", filed.folio());
        database.update(
                "UPDATE request_turn SET answer_due = answer_due - 1 WHERE request_id = ?",
                id(filed));
    }

    /** The next Saturday that is not declared yet. */
    private void close() {
        Instant now = Instant.parse(RestAssured.get("/q/clock").path("now"));
        LocalDate today = now.atZone(ZoneId.of("America/Mexico_City")).toLocalDate();
        LocalDate day = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).minusWeeks(1);
        int status = 0;
        while (status != 201) {
            day = day.plusWeeks(1);
            status =
                    Api.as(Api.CALENDAR)
                            .body(
                                    Map.of(
                                            "from", today.plusDays(0).isAfter(day) ? today : day,
                                            "to", day,
                                            "kind", "INSTITUTE",
                                            "name", "Sábado",
                                            "source", "Prueba"))
                            .post(BASE + "/calendar/closures")
                            .statusCode();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        database.query("SELECT 1 FROM closure WHERE applied_at IS NULL", row -> 1)
                                .isEmpty());
    }

    private int version() {
        return database.first("SELECT max(number) FROM closure", row -> row.getInt(1))
                .orElseThrow();
    }

    private List<String> texts(String sql, Api.Filed filed) {
        return database.query(sql, row -> row.getString(1), filed.folio());
    }

    private long version(Api.Filed filed) {
        return database.first(
                        "SELECT version FROM request WHERE folio = ?",
                        row -> row.getLong(1),
                        filed.folio())
                .orElseThrow();
    }

    private UUID id(Api.Filed filed) {
        return database.first(
                        "SELECT id FROM request WHERE folio = ?",
                        row -> row.getObject(1, UUID.class),
                        filed.folio())
                .orElseThrow();
    }

    private List<String> acts(Api.Filed filed) {
        return database.query(
                "SELECT act FROM case_record WHERE case_id = ? ORDER BY seq",
                row -> row.getString(1),
                id(filed));
    }

    private List<String> events(Api.Filed filed) {
        return database.query(
                "SELECT payload FROM outbox WHERE message_key = ? ORDER BY position",
                row ->
                        new String(row.getBytes(1), StandardCharsets.UTF_8)
                                .replaceAll("(?s).*requests\\.(request\\.[a-z-]+\\.v1).*", "$1"),
                filed.folio());
    }
}
