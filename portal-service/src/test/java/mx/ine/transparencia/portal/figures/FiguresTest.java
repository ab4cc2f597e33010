package mx.ine.transparencia.portal.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.platform.testing.TestKafka;
import mx.ine.transparencia.platform.testing.TestStack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Events that requests-service tells, through a real Kafka, become public figures. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FiguresTest {
    private static final String EVENT =
            """
            {"specversion":"1.0","id":"%s","source":"urn:mx:ine:transparencia:requests",
             "type":"mx.ine.transparencia.requests.request.%s.v1","subject":"330031425000123",
             "time":"2025-08-25T15:14:00Z","datacontenttype":"application/json","partitionkey":"330031425000123",
             "sequence":"1","data":{"folio":"330031425000123","status":"RECEIVED","on":"%s",
             "channel":"WEB","regime":"REGLAMENTO-2014","unknownYet":true,"link":"/api/requests/v1/requests/330031425000123"}}
            """;

    @Test
    void each_event_counts_once_in_its_year_and_what_is_not_counted_is_left_alone() {
        var again = event("filed", "2030-08-25");

        send(
                List.of(
                        again,
                        again,
                        event("filed", "2030-08-26"),
                        event("turned", "2030-08-27"),
                        "not an event",
                        event("answered", "2031-01-08"),
                        event("filed", "2031-01-08"),
                        again));

        await().atMost(Duration.ofSeconds(60)).until(() -> count(2031, "filed") == 1);
        assertThat(count(2030, "filed")).isEqualTo(2);
        assertThat(count(2031, "answered")).isEqualTo(1);
        assertThat(count(2030, "answered")).isZero();
        given().accept("text/html")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("En 2031 se han presentado 1 y respondido 1"));
    }

    @Test
    void the_figures_are_public() {
        given().get("/api/portal/v1/figures")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"));
        given().post("/api/portal/v1/figures").then().statusCode(equalTo(405));
    }

    private static long count(int year, String measure) {
        Number found =
                given().get("/api/portal/v1/figures")
                        .path("years.find { it.year == %d }?.%s".formatted(year, measure));
        return found == null ? 0 : found.longValue();
    }

    private static String event(String happened, String on) {
        return EVENT.formatted(UUID.randomUUID(), happened, on);
    }

    private static void send(List<String> events) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            var key = "330031425000123".getBytes(StandardCharsets.UTF_8);
            events.forEach(e ->
                    producer.send(
                            new ProducerRecord<>(
                                    "requests.events", key, e.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
