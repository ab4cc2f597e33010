package mx.ine.transparencia.platform.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.ine.transparencia.platform.testing.TestSignIn;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventOperationsTest {
    private static final String TOO_LARGE_FOR_KAFKA = "x".repeat(2_000_000);

    @Inject Outbox outbox;

    private final String subject = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/events/parked/release?topic=t&key=k", "/q/events/dead-letters/replay"})
    void only_the_system_may_act(String path) {
        given().redirects().follow(false).post(path).then().statusCode(oneOf(302, 401));
        as("auditor").post(path).then().statusCode(403);
        as("system").post(path).then().statusCode(200);
    }

    @Test
    void a_parked_key_is_shown_and_released() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.enqueue(
                                new DomainEvent(
                                        "a.b.v1",
                                        subject,
                                        subject,
                                        1,
                                        Instant.now(),
                                        TOO_LARGE_FOR_KAFKA)));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        as("system")
                                .get("/q/events/parked")
                                .then()
                                .body("parked.key", hasItem(subject)));
        as("system")
                .post("/q/events/parked/release?topic=prueba.events&key=" + subject)
                .then()
                .body("released", equalTo(1));
        as("system")
                .post("/q/events/parked/release?topic=prueba.events&key=nobody")
                .then()
                .body("released", equalTo(0));
        given().redirects()
                .follow(false)
                .get("/q/events/parked")
                .then()
                .statusCode(oneOf(302, 401));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestSignIn.token("somebody", role));
    }
}
