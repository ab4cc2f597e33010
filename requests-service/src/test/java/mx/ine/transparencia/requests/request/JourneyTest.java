package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.DEOE;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A request from its filing to its end, on the dates of the autumn of 2025. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Test
    @Order(1)
    void filed_turned_answered_notified_and_delivered() {
        Api.Filed filed = Api.file(Api.filing());
        filed.view()
                .then()
                .body("status", equalTo("RECEIVED"))
                .body("dueOn", equalTo("2025-08-27"));
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA", "DEOE")))
                .then()
                .statusCode(200)
                .body("status", equalTo("TURNED"))
                .body("dueOn", equalTo("2025-09-30"))
                .body("turns.answerDue", hasItem("2025-09-23"));
        filed.act(DEOE, "turns/2/answer", notCompetent()).then().statusCode(200);
        filed.act(DEA, "turns/1/answer", electronic()).then().statusCode(200);
        filed.act(UNIT, "notification", Map.of("means", "SYSTEM"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answer.mode", equalTo("ELECTRONIC"))
                .body("appealBy", equalTo("2025-09-30"));
        filed.act(UNIT, "availability", Map.of("place", "Unidad de Enlace"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AVAILABLE"));
        filed.actWithKey("delivery", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"));
        Api.withKey(filed.key())
                .get(filed.path() + "/timeline")
                .then()
                .body("act", hasItem("NotifyAnswer"))
                .body("size()", equalTo(7));
    }

    @Test
    @Order(2)
    void clarified_extended_and_silent() {
        TrainingTime.moveTo(LocalDate.of(2025, 8, 26), MORNING);
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        TrainingTime.moveTo(LocalDate.of(2025, 8, 28), MORNING);
        filed.act(UNIT, "clarification", Map.of("question", "¿De qué distritos?"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLARIFICATION_REQUESTED"))
                .body("dueOn", equalTo("2025-10-03"));
        TrainingTime.moveTo(LocalDate.of(2025, 9, 17), LocalTime.of(19, 30));
        filed.actWithKey("clarification/answer", Map.of("text", "De todos."))
                .then()
                .statusCode(200)
                .body("status", equalTo("TURNED"))
                .body("dueOn", equalTo("2025-10-09"));
        TrainingTime.moveTo(LocalDate.of(2025, 10, 8), MORNING);
        filed.act(UNIT, "extension", Map.of("reasons", "El archivo se consulta en 300 distritos."))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2025-10-30"));
        TrainingTime.moveTo(LocalDate.of(2025, 10, 31), LocalTime.of(0, 1));
        filed.view()
                .then()
                .body("status", equalTo("DEEMED_GRANTED"))
                .body("grantedBySilenceOn", equalTo("2025-10-31"))
                .body("dueOn", equalTo("2025-11-13"));
        List<String> acts = Api.withKey(filed.key()).get(filed.path() + "/timeline").path("act");
        assertThat(acts.getFirst()).isEqualTo("ExpireTerm");
    }

    @Test
    @Order(3)
    void a_wrong_key_and_an_unknown_folio_get_the_same_answer() {
        Api.Filed filed = Api.file(Api.filing());
        String wrong =
                Api.withKey("AAAA-BBBB-CCCC-DDDD")
                        .get(filed.path())
                        .then()
                        .statusCode(404)
                        .extract()
                        .path("detail");
        String unknown =
                Api.withKey("AAAA-BBBB-CCCC-DDDD")
                        .get(Api.BASE + "/requests/330031425999999")
                        .then()
                        .statusCode(404)
                        .extract()
                        .path("detail");
        assertThat(wrong).isEqualTo(unknown);
    }

    @Test
    @Order(4)
    void an_act_in_the_wrong_stage_says_which_rule_and_article() {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "notification", Map.of())
                .then()
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("rule", equalTo("NOT_IN_THIS_STAGE"))
                .body("article", equalTo("25.3"));
    }

    private static Map<String, Object> notCompetent() {
        return Map.of("outcome", "NOT_COMPETENT", "text", "Corresponde a la DEA.");
    }

    private static Map<String, Object> electronic() {
        return Map.of(
                "outcome",
                "PUBLIC",
                "text",
                "Se entrega el informe.",
                "quotes",
                List.of(Map.of("mode", "ELECTRONIC", "materials", 0)));
    }
}
