package mx.ine.transparencia.platform.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.ine.transparencia.platform.testing.TestKafka;
import mx.ine.transparencia.platform.testing.TestPostgres;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

/** The servers around the service go away and come back. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject Counting counting;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void while_kafka_is_down_the_service_is_ready_and_commits_and_tells_later() {
        counting.tell(subject, 0);
        arrive(1);
        TestKafka.stop();
        try {
            for (int number = 1; number < 30; number++) {
                counting.tell(subject, number);
            }
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            TestKafka.start();
        }
        arrive(30);
    }

    @Test
    void when_postgresql_restarts_nothing_is_lost_and_nothing_happens_twice() {
        for (int number = 0; number < 40; number++) {
            counting.tell(subject, number);
        }
        TestPostgres.restart();
        arrive(40);
    }

    private void arrive(int count) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(counting.effects(subject)).isEqualTo(numbers));
    }
}
