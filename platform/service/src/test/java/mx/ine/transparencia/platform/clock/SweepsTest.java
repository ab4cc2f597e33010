package mx.ine.transparencia.platform.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import mx.ine.transparencia.platform.app.Cascade;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(TrainingProfile.class)
class SweepsTest {

    @Inject SuiteClock clock;
    @Inject Sweeps sweeps;
    @Inject Cascade cascade;

    @BeforeEach
    void start() {
        await().until(() -> sweeps.sweptTo().isPresent());
    }

    @Test
    void everybody_can_ask_what_time_it_is() {
        given().get("/q/clock")
                .then()
                .statusCode(200)
                .body("training", equalTo(true))
                .body("now", startsWith("20"))
                .body("sweptTo", startsWith("20"));
    }

    @Test
    void moving_the_clock_sweeps_at_once_until_nothing_is_left() {
        cascade.rounds.clear();
        cascade.toDo.set(3);
        Instant to = later();
        TrainingProfile.set(to.toString());
        await().until(() -> sweptPast(to));
        assertThat(cascade.rounds).hasSizeGreaterThanOrEqualTo(4);
        assertThat(cascade.rounds.subList(0, 4))
                .as("one moment, whole")
                .containsOnly(cascade.rounds.getFirst());
        assertThat(clock.today()).isEqualTo(LocalDate.ofInstant(to, java.time.ZoneOffset.UTC));
    }

    @Test
    void a_sweep_that_failed_has_not_been_done() {
        cascade.toFail.set(1);
        Instant to = later();
        TrainingProfile.set(to.toString());
        await().until(() -> cascade.toFail.get() == 0);
        sweeps.wake();
        await().until(() -> sweptPast(to));
    }

    private Instant later() {
        return clock.now().plus(java.time.Duration.ofDays(1));
    }

    private boolean sweptPast(Instant moment) {
        return sweeps.sweptTo().filter(swept -> !swept.isBefore(moment)).isPresent();
    }
}
