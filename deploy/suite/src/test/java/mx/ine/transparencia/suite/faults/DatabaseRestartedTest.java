package mx.ine.transparencia.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.kill.Register;
import mx.ine.transparencia.suite.kill.Storm;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** PostgreSQL is away or restarts: a clear 'not now', and nothing lost or there twice. */
@BlackBox
@Order(21)
class DatabaseRestartedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FILINGS = 300;
    private static final int PARALLEL = 4;

    @AfterEach
    void give_it_back() {
        Parts.start(Parts.POSTGRES);
    }

    /**
     * Whoever files sees 201 or 'try again', and nothing else: the storm notes all that differs.
     */
    @Test
    void restarted_while_people_file_it_loses_nothing() {
        try (Storm storm = Storm.of(FILINGS, PARALLEL)) {
            await().atMost(PATIENCE).until(() -> storm.accepted() > FILINGS / 5);
            Parts.restart(Parts.POSTGRES);
            await().atMost(PATIENCE).until(() -> storm.accepted() > FILINGS / 2 || storm.over());
            Parts.kill(Parts.POSTGRES);
            await().atMost(PATIENCE).until(storm::over);
            Parts.awaitReady(Parts.POSTGRES);
            assertThat(storm.wrong()).isEmpty();
            TreeSet<String> accepted = new TreeSet<>(storm.folios());
            assertThat(accepted).hasSize(FILINGS);
            assertThat(Long.parseLong(accepted.last()) - Long.parseLong(accepted.first()))
                    .isEqualTo(FILINGS - 1);
            assertThat(Register.folios()).doesNotHaveDuplicates().containsAll(accepted);
        }
    }

    @Test
    void while_it_is_away_people_are_told_to_come_back() {
        Parts.stop(Parts.POSTGRES);
        var refused = Api.anybody().body(Filings.ordinary()).post(Api.BASE + "/requests");
        assertThat(Problems.check(refused, 503).getString("title"))
                .isEqualTo("El servicio no está disponible por el momento");
        assertThat(refused.header("Retry-After")).matches("\\d+");
        Parts.start(Parts.POSTGRES);
        await().atMost(PATIENCE).until(DatabaseRestartedTest::files, Optional::isPresent);
    }

    private static Optional<String> files() {
        var answer = Api.anybody().body(Filings.ordinary()).post(Api.BASE + "/requests");
        return answer.statusCode() == 201 ? Optional.of(answer.path("folio")) : Optional.empty();
    }
}
