package mx.ine.transparencia.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.dates.NaiveCalendar;
import mx.ine.transparencia.suite.events.Emitted;
import mx.ine.transparencia.suite.events.Topics;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import mx.ine.transparencia.suite.running.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Silence grants a request (Art. 39) though the service was down when its term ran out. */
@BlackBox
@Order(23)
class DownAtNightTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AfterEach
    void give_it_back() {
        Parts.start(Parts.REQUESTS);
    }

    @Test
    void the_term_takes_effect_once_and_on_its_own_day() {
        Clock.openHours();
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        LocalDate lastDay = NaiveCalendar.STANDARD.plus(request.date("countsFrom"), 15);
        Parts.stop(Parts.REQUESTS);
        // two days after: the command waits for a service that is not there
        CompletableFuture<Void> moved =
                CompletableFuture.runAsync(
                        () -> Clock.moveTo(lastDay.plusDays(2), LocalTime.of(9, 30)));
        LocalDate passed = lastDay.plusDays(2);
        await().atMost(PATIENCE).until(() -> Clock.nowAt("portal").toLocalDate().equals(passed));
        assertThat(moved).isNotDone();
        Parts.start(Parts.REQUESTS);
        moved.join();
        assertThat(request.status()).isEqualTo("DEEMED_GRANTED");
        assertThat(request.date("grantedBySilenceOn")).isEqualTo(lastDay.plusDays(1));
        assertThat(request.date("dueOn")).isEqualTo(NaiveCalendar.STANDARD.plus(lastDay, 10));
        assertThat(request.acts()).containsOnlyOnce("ExpireTerm");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(granted(request)).isEqualTo(1));
    }

    private static long granted(Case request) {
        return Topics.requests().stream()
                .filter(event -> event.subject().equals(request.folio()))
                .filter(event -> event.type().equals("request.deemed-granted.v1"))
                .map(Emitted::id)
                .distinct()
                .count();
    }
}
