package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/** Days that are closed while something is being notified count for nobody (2.1.XX, 47). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class NotificationClosureTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Inject Database database;

    @Test
    void what_hangs_hangs_longer_and_who_was_told_to_wait_waits_on_the_next_open_day() {
        Errand.at(MONDAY, 10);
        Errand posted = Errand.ordered();
        posted.write("REFUSED", Map.of()).then().statusCode(200);
        Errand.at(MONDAY.plusDays(1), 10);
        assertThat(posting(posted)).isEqualTo("2026-10-06 2026-10-09");
        Errand cited = Errand.ordered();
        Errand other = Errand.ordered();
        cited.write("CITATION", Errand.citation(MONDAY.plusDays(2), 10)).then().statusCode(200);
        other.write("NOBODY", Map.of()).then().statusCode(200);
        other.view().then().body("fallsOn", equalTo("2026-10-07"));
        Api.as(Api.CALENDAR)
                .body(
                        Map.of(
                                "from", "2026-10-07",
                                "to", "2026-10-08",
                                "name", "Suspensión de plazos",
                                "source", "Acuerdo de prueba"))
                .post(Api.BASE + "/calendar/closures")
                .then()
                .statusCode(201);
        TrainingTime.moveTo(MONDAY.plusDays(1), LocalTime.of(11, 0));
        assertThat(posting(posted)).isEqualTo("2026-10-06 2026-10-13");
        posted.view().then().body("fallsOn", equalTo("2026-10-14"));
        cited.view().then().body("fallsOn", equalTo("2026-10-10"));
        other.view().then().body("fallsOn", equalTo("2026-10-09"));
        TrainingTime.moveTo(MONDAY.plusDays(4), LocalTime.of(10, 0));
        other.request().then().body("answer.notifiedOn", equalTo("2026-10-09"));
        cited.write("SERVED_TO_ANOTHER", Errand.taken())
                .then()
                .statusCode(200)
                .body("notifiedOn", equalTo("2026-10-09"));
    }

    private String posting(Errand errand) {
        return database.first(
                        "SELECT first_day, last_day FROM estrados_posting WHERE folio = ?",
                        row -> row.getString(1) + " " + row.getString(2),
                        errand.filed().folio())
                .orElseThrow();
    }
}
