package mx.ine.transparencia.platform.web;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static mx.ine.transparencia.platform.web.ProblemTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mx.ine.transparencia.platform.app.Things;
import mx.ine.transparencia.platform.testing.TestPostgres;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PassingFaultTest {

    @Inject Things things;

    @Test
    void a_database_that_is_down_is_told_and_a_retry_acts_once() {
        String key = UUID.randomUUID().toString();
        create(key).then().statusCode(200);
        TestPostgres.stop();
        try {
            isProblem(create(key).then(), 503, "unavailable").header("Retry-After", notNullValue());
        } finally {
            TestPostgres.start();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> create(key).statusCode() == 200);
        assertThat(things.count("una vez")).isEqualTo(1);
    }

    @Test
    void a_restart_between_two_calls_is_not_noticed_for_long() {
        TestPostgres.restart();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(API + "/things").statusCode() == 200);
    }

    private static Response create(String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"una vez\"}")
                .post(API + "/things");
    }
}
