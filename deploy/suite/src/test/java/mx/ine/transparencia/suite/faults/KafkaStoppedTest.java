package mx.ine.transparencia.suite.faults;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.events.Emitted;
import mx.ine.transparencia.suite.events.Topics;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Parts;
import mx.ine.transparencia.suite.running.Suite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Kafka is away: nobody who files notices, and all is told when it is back, in order. */
@BlackBox
@Order(20)
class KafkaStoppedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AfterEach
    void give_it_back() {
        Parts.start(Parts.KAFKA);
    }

    @Test
    void what_happened_meanwhile_is_told_later_and_in_order() {
        Parts.stop(Parts.KAFKA);
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        request.act(Account.DEA, "turns/1/answer", Filings.notCompetent());
        given().baseUri(Suite.running().direct("requests"))
                .get("/q/health/ready")
                .then()
                .statusCode(200);
        Parts.start(Parts.KAFKA);
        List<String> expected =
                List.of("request.filed.v1", "request.turned.v1", "request.turn-declined.v1");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(request)).containsExactlyElementsOf(expected));
    }

    /** Each event once, in the order of the topic. */
    private static List<String> told(Case request) {
        return Topics.requests().stream()
                .filter(event -> event.subject().equals(request.folio()))
                .map(Emitted::type)
                .distinct()
                .toList();
    }
}
