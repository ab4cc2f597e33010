package mx.ine.transparencia.requests.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agenda is built from what is due, however much waits. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class AgendaBuildingTest {
    private static final int WAITING = 20_000;

    @Inject Database database;

    @BeforeEach
    void many_wait() {
        TrainingTime.inHours();
        Sessions.seated();
        LocalDate first = Sessions.today().minusYears(5);
        List<Object[]> rows =
                IntStream.range(0, WAITING)
                        .mapToObj(i ->
                                new Object[] {
                                    "MUCHOS-" + i, first, first.plusDays((i * 7919L) % 1500)
                                })
                        .toList();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.updateAll(
                                "INSERT INTO committee_matter (id, kind, folio, turn, organ,"
                                        + " subject, received_on, due_on) VALUES"
                                        + " (gen_random_uuid(), 'ARCO_NONEXISTENCE', ?, 0, 'DEA',"
                                        + " 'Uno de muchos', ?, ?)",
                                rows));
    }

    /** They would be on every other agenda. */
    @AfterEach
    void nobody_waits() {
        database.update(
                "UPDATE committee_matter SET state = 'WITHDRAWN' WHERE folio LIKE 'MUCHOS-%'");
    }

    @Test
    void of_20000_pending_the_first_due_are_on_the_agenda_within_a_second() {
        Sessions.convene("EXTRAORDINARY").does("agenda", Map.of("most", 100)); // warm
        Sessions.Sitting session = Sessions.convene("EXTRAORDINARY");
        long start = System.nanoTime();
        session.does("agenda", Map.of("most", 500));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        List<String> due = session.view().path("agenda.matter.dueOn");
        assertThat(due).hasSize(500).isSorted();
        List<String> expected =
                database.query(
                        "SELECT due_on FROM committee_matter WHERE folio LIKE 'MUCHOS-%'"
                                + " ORDER BY due_on, id OFFSET 100 LIMIT 500",
                        row -> row.getString(1));
        assertThat(due).isEqualTo(expected);
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }
}
