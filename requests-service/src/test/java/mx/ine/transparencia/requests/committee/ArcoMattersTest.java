package mx.ine.transparencia.requests.committee;

import static mx.ine.transparencia.requests.committee.Sessions.SECRETARY;
import static org.awaitility.Awaitility.await;
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
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What arco-service did not find comes before the Committee by events, without personal data. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class ArcoMattersTest {
    private static final String EVENT =
            """
            {"specversion":"1.0","id":"%s","source":"urn:mx:ine:transparencia:arco",
             "type":"mx.ine.transparencia.arco.nonexistence.%s.v1","subject":"ARCO-000123",
             "time":"2025-08-25T15:14:00Z","datacontenttype":"application/json","partitionkey":"ARCO-000123",
             "sequence":"1","data":{"matter":"%s","folio":"ARCO-000123","organ":"DEA",
             "on":"2025-08-25","dueOn":"2025-09-15","unknownYet":true}}
            """;

    @Test
    void submitted_once_it_is_a_matter_and_withdrawn_it_is_none() {
        UUID kept = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        String submitted = event("submitted", kept);
        send(
                List.of(
                        submitted,
                        submitted,
                        event("submitted", withdrawn),
                        event("noticed", UUID.randomUUID()),
                        "not an event",
                        event("withdrawn", withdrawn)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "WITHDRAWN".equals(matter(withdrawn).path("state")));
        matter(kept)
                .then()
                .statusCode(200)
                .body("kind", equalTo("ARCO_NONEXISTENCE"))
                .body("folio", equalTo("ARCO-000123"))
                .body("organ", equalTo("DEA"))
                .body("dueOn", equalTo("2025-09-15"))
                .body("state", equalTo("PENDING"));
    }

    private static io.restassured.response.Response matter(UUID id) {
        return Api.as(SECRETARY).get(Sessions.BASE + "/matters/" + id);
    }

    private static String event(String happened, UUID matter) {
        return EVENT.formatted(UUID.randomUUID(), happened, matter);
    }

    private static void send(List<String> events) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            byte[] key = "ARCO-000123".getBytes(StandardCharsets.UTF_8);
            events.forEach(e ->
                    producer.send(
                            new ProducerRecord<>(
                                    "arco.events", key, e.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
