package mx.ine.transparencia.platform.record;

import static mx.ine.transparencia.platform.record.Tampering.tamper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.DatabaseException;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DayHeadsTest {

    @Inject CaseRecord record;
    @Inject DayHeads heads;
    @Inject Database database;
    @Inject SuiteClock clock;

    private LocalDate today;

    /** Each test closes days from today on: the next one must start with none closed. */
    @BeforeEach
    void empty() throws Exception {
        tamper("TRUNCATE case_record, day_head");
        today = clock.today();
    }

    @Test
    void a_day_is_closed_when_it_has_ended_and_not_before() {
        append();
        assertThat(heads.run(MexicoCity.startOf(today.plusDays(1)).minusMillis(1))).isZero();
        assertThat(heads.of(today)).isEmpty();
        assertThat(heads.run(MexicoCity.startOf(today.plusDays(1)))).isEqualTo(1);
        assertThat(heads.of(today)).hasValueSatisfying(h -> assertThat(h.entries()).isEqualTo(1));
        assertThat(heads.run(MexicoCity.startOf(today.plusDays(1)))).isZero();
    }

    @Test
    void every_day_since_the_first_has_a_head_chained_to_the_one_before() {
        append();
        close(3);
        List<DayHead> all = heads.between(today, today.plusDays(2));
        assertThat(all).extracting(DayHead::entries).containsExactly(1L, 0L, 0L);
        assertThat(all).extracting(DayHead::head).doesNotHaveDuplicates();
        assertThat(heads.firstBroken()).isEmpty();
    }

    @Test
    void the_leaves_are_the_hashes_by_case_and_place() {
        UUID one = append();
        UUID other = append();
        append(one);
        close(1);
        MerkleTree tree = new MerkleTree();
        List.of(one, other).stream()
                .sorted(java.util.Comparator.comparing(UUID::toString))
                .flatMap(id -> record.of(id).stream())
                .map(entry -> java.util.HexFormat.of().parseHex(entry.hash()))
                .forEach(tree::add);
        assertThat(heads.of(today).orElseThrow().root())
                .isEqualTo(java.util.HexFormat.of().formatHex(tree.root()));
    }

    @Test
    void what_the_chain_of_a_case_cannot_tell_the_head_of_the_day_tells() throws Exception {
        UUID id = append();
        append(id);
        close(1);
        assertThat(heads.verify(today)).isTrue();
        tamper("DELETE FROM case_record WHERE case_id = ? AND seq = 2", id);
        assertThat(record.verify(id).intact()).as("the last entry leaves no gap").isTrue();
        assertThat(heads.verify(today)).isFalse();
        assertThat(heads.firstBroken()).contains(today);
    }

    @Test
    void a_forged_head_breaks_the_days_after_it() throws Exception {
        append();
        close(3);
        tamper("UPDATE day_head SET head = sha256('x') WHERE day = ?", today);
        assertThat(heads.firstBroken()).contains(today);
        assertThat(heads.verify(today.plusDays(1))).isFalse();
    }

    @Test
    void an_entry_that_comes_after_its_day_was_closed_is_in_the_next_one() {
        append();
        close(2);
        UUID late = append();
        assertThat(record.of(late).getFirst().day()).isEqualTo(today.plusDays(2));
        assertThat(heads.verify(today)).isTrue();
    }

    @Test
    void closing_a_day_waits_for_who_is_still_writing_in_it() throws Exception {
        append();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Runnable act =
                () -> {
                    record.append(entry(UUID.randomUUID()));
                    written.countDown();
                    awaitLatch(go);
                };
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> writer = people.submit(() -> QuarkusTransaction.requiringNew().run(act));
            written.await();
            Future<?> closing = people.submit(() -> close(1));
            await().until(() -> closing.isDone() || someoneWaitsForALock());
            boolean waited = !closing.isDone();
            go.countDown();
            writer.get();
            closing.get();
            assertThat(waited).isTrue();
        }
        assertThat(heads.of(today).orElseThrow().entries()).isEqualTo(2);
    }

    @Test
    void the_service_itself_may_not_change_a_head() {
        assertThatThrownBy(() -> database.update("DELETE FROM day_head"))
                .isInstanceOf(DatabaseException.class);
    }

    private boolean someoneWaitsForALock() {
        return database.first(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
                        row -> row.getLong(1) > 0)
                .orElseThrow();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close(int days) {
        heads.run(MexicoCity.startOf(today.plusDays(days)));
    }

    private UUID append() {
        return append(UUID.randomUUID());
    }

    private UUID append(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> record.append(entry(id)));
        return id;
    }

    private RecordEntry entry(UUID id) {
        Instant now = clock.now();
        return new RecordEntry(id, "a", "b", null, null, null, null, now, Map.of(), List.of());
    }
}
