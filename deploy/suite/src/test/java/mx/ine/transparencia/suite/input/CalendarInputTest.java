package mx.ine.transparencia.suite.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closures and dates that cannot be: refused, and the calendar stays as it was. */
@BlackBox
@Order(34)
class CalendarInputTest {

    @Test
    void a_closure_in_the_past() {
        String yesterday = Clock.today().minusDays(1).toString();
        unchanged(() -> Problems.checkRule(add(closure(yesterday)), 422, "IN_THE_PAST"));
    }

    @Test
    void a_closure_that_ends_before_it_begins() {
        LocalDate day = Clock.today().plusMonths(2);
        Map<String, Object> closure =
                Map.of(
                        "from",
                        day.toString(),
                        "to",
                        day.minusDays(1).toString(),
                        "name",
                        "Al revés",
                        "source",
                        "Acuerdo de prueba");
        unchanged(() -> Problems.checkRule(add(closure), 422, "ENDS_BEFORE_IT_BEGINS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "mañana", "30/11/2026"})
    void a_closure_on_a_date_that_does_not_exist(String date) {
        Map<String, Object> closure =
                new HashMap<>(closure(Clock.today().plusMonths(2).toString()));
        closure.put("from", date);
        unchanged(() -> Problems.checkField(add(closure), "from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-02-29", "2025-08-25T25:00", "", "ayer"})
    void a_term_from_a_date_that_does_not_exist(String from) {
        Problems.checkField(
                Api.anybody().queryParam("from", from).get(Api.BASE + "/terms/REQ-ANSWER/preview"),
                "from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1810-09-16", "9999-12-31"})
    void a_term_beyond_the_calendar(String from) {
        Problems.checkField(
                Api.anybody().queryParam("from", from).get(Api.BASE + "/terms/REQ-ANSWER/preview"),
                "from");
    }

    @Test
    void a_term_of_a_rule_that_does_not_exist() {
        Problems.check(
                Api.anybody()
                        .queryParam("from", "2025-08-25")
                        .get(Api.BASE + "/terms/REQ-NADA/preview"),
                404);
    }

    @Test
    void by_somebody_without_the_power() {
        String day = Clock.today().plusMonths(2).toString();
        unchanged(() -> {
            Problems.check(
                    Api.anybody().body(closure(day)).post(Api.BASE + "/calendar/closures"), 401);
            Problems.check(
                    Api.as(Account.AUDITOR)
                            .body(closure(day))
                            .post(Api.BASE + "/calendar/closures"),
                    403);
        });
    }

    private static Map<String, Object> closure(String date) {
        return Map.of("from", date, "to", date, "name", "Prueba", "source", "Acuerdo de prueba");
    }

    private static Response add(Map<String, Object> closure) {
        return Api.as(Account.CALENDAR).body(closure).post(Api.BASE + "/calendar/closures");
    }

    private static void unchanged(Runnable refused) {
        String before = calendar();
        refused.run();
        assertThat(calendar()).isEqualTo(before);
    }

    private static String calendar() {
        return Api.anybody()
                .queryParam("year", Clock.today().getYear())
                .get(Api.BASE + "/calendar/closures")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
