package mx.ine.transparencia.suite.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.events.Emitted;
import mx.ine.transparencia.suite.events.Topics;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Parts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;

/**
 * An act cut in the middle by {@code kill -9} was done or was not; tried again, it is done once.
 */
@BlackBox
@Order(11)
class KilledWhileActingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Random MOMENTS = new Random();

    @RepeatedTest(5)
    void a_turn_is_done_once_however_often_it_is_tried() {
        Case request = Api.file(Filings.ordinary());
        String tag = request.tag();
        String bearer = Api.bearer(Account.UNIT);
        try (Client client = new Client()) {
            CompletableFuture<Boolean> kill = killSoon();
            int status =
                    await().atMost(PATIENCE)
                            .pollDelay(Duration.ZERO)
                            .until(() -> turn(client, request, bearer, tag), Optional::isPresent)
                            .orElseThrow();
            // 412: the first try had been done, and its answer was lost
            assertThat(status).isIn(200, 412);
            assertThat(kill.join()).isTrue();
        }
        Parts.awaitReady(Parts.REQUESTS);
        assertThat(request.view().<List<?>>path("turns")).hasSize(1);
        assertThat(request.acts()).containsExactly("TurnTo", "Filed");
        await().atMost(PATIENCE).untilAsserted(() -> toldOnce(request));
    }

    private static Optional<Integer> turn(Client client, Case request, String bearer, String tag) {
        return client.post(
                        request.path() + "/turns",
                        Map.of("Authorization", bearer, "If-Match", tag),
                        Map.of("organs", List.of("DEA")))
                .map(Client.Settled::status);
    }

    private static void toldOnce(Case request) {
        assertThat(
                        Topics.requests().stream()
                                .filter(event -> event.subject().equals(request.folio()))
                                .filter(event -> event.type().equals("request.turned.v1"))
                                .map(Emitted::id)
                                .distinct())
                .hasSize(1);
    }

    /** Some time while the act is on its way. */
    private static CompletableFuture<Boolean> killSoon() {
        long moment = MOMENTS.nextLong(1, 40);
        return CompletableFuture.supplyAsync(
                () -> Parts.kill(Parts.REQUESTS),
                CompletableFuture.delayedExecutor(moment, TimeUnit.MILLISECONDS));
    }
}
