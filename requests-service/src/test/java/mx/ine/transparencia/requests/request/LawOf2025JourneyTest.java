package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import mx.ine.transparencia.requests.committee.Sense;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Requests filed once the general law of 2025 is the regime of new cases. */
@QuarkusTest
@TestProfile(LawOf2025JourneyTest.Decided.class)
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LawOf2025JourneyTest {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Inject Resolving committee;

    /** New cases take the law from the first day of the training clock's year. */
    public static class Decided implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("transparencia.regimes-from", "2025-03-21=LEY-2025");
        }
    }

    @Test
    @Order(1)
    @Tag("REQ-ANSWER")
    void twenty_days_and_ten_more_that_the_committee_grants_and_the_unit_notifies() {
        TrainingTime.inHours();
        Api.Filed filed = turned();
        filed.view().then().body("regime", equalTo("LEY-2025")).body("dueOn", equalTo(after(20)));
        filed.act(UNIT, "extension", Map.of("reasons", "Búsqueda amplia"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("EXTENSION_BY_COMMITTEE"));
        filed.act(DEA, "turns/1/petitions", Map.of("kind", "EXTENSION", "text", "Más tiempo"))
                .then()
                .statusCode(200);
        assertThat(committee.pending(filed.folio()))
                .extracting(Resolving.Matter::kind)
                .containsExactly("EXTENSION");
        committee.sign(filed.folio(), 1, Sense.CONFIRM, "CI-0200-2025", today(), "");
        filed.act(UNIT, "extension", Map.of("reasons", "Búsqueda amplia"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(after(30)));
    }

    @Test
    @Order(2)
    void bodies_have_the_names_of_the_law() {
        Api.Filed filed = turned();
        filed.act(
                        DEA,
                        "turns/1/classification",
                        Map.of(
                                "secrecy", "CONFIDENTIAL",
                                "grounds", List.of("12.1.II"),
                                "reasons", "Datos personales"))
                .then()
                .statusCode(200)
                .body("statusText", equalTo("Ante el Comité de Transparencia"));
    }

    @Test
    @Order(3)
    @Tag("REQ-ANSWER")
    void silence_grants_nothing_the_answer_stays_owed_and_the_appeal_counts_from_the_last_day() {
        Api.Filed filed = turned();
        LocalDate last = LocalDate.parse(after(20));
        TrainingTime.moveTo(last.plusDays(1), LocalTime.of(0, 1));
        filed.view()
                .then()
                .body("status", equalTo("UNANSWERED"))
                .body("dueOn", equalTo(last.toString()))
                .body("appealBy", equalTo(BusinessCalendar.standard().plus(last, 15).toString()));
        TrainingTime.moveTo(BusinessCalendar.standard().plus(last, 1), MORNING);
        filed.act(
                        DEA,
                        "turns/1/answer",
                        Map.of(
                                "outcome", "PUBLIC",
                                "text", "Se entrega.",
                                "quotes", List.of(Map.of("mode", "PLAIN_COPY", "materials", 12))))
                .then()
                .statusCode(200);
        filed.act(UNIT, "notification", Map.of("means", "SYSTEM"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_PAYMENT"))
                .body("dueOn", equalTo(after(30)));
        filed.act(UNIT, "payment", Map.of("mode", "PLAIN_COPY", "amount", 12, "reference", "R1"))
                .then()
                .statusCode(200);
        filed.act(UNIT, "availability", Map.of("place", "Unidad"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(after(60)));
    }

    private static Api.Filed turned() {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        return filed;
    }

    private static String after(int days) {
        return BusinessCalendar.standard().plus(today(), days).toString();
    }

    private static LocalDate today() {
        String now = io.restassured.RestAssured.get("/q/clock").path("now");
        return MexicoCity.dateOf(Instant.parse(now));
    }
}
