package mx.ine.transparencia.platform.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mx.ine.transparencia.platform.events.Relay.Outcome;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The relay on a real database and a real broker. */
class RelayTest {
    private static final int KEYS = 6;
    private static final int EACH = 150;

    private final OutboxFixture outbox = new OutboxFixture();

    @AfterEach
    void close() throws SQLException {
        outbox.close();
    }

    @Test
    void two_relays_keep_the_order_of_each_key_also_when_one_leaves() throws Exception {
        RelayLoop first = loop();
        RelayLoop second = loop();
        try (first;
                second) {
            commitAll(first, second, EACH / 2);
            first.close();
            commitAll(second, second, EACH);
            assertOrdered(received(KEYS * EACH));
        }
    }

    private void commitAll(RelayLoop one, RelayLoop other, int upTo) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(KEYS)) {
            List<Future<?>> done = new ArrayList<>();
            for (int key = 0; key < KEYS; key++) {
                int mine = key;
                done.add(writers.submit(() -> commit(mine, upTo, mine % 2 == 0 ? one : other)));
            }
            for (Future<?> writer : done) {
                writer.get();
            }
        }
    }

    private Void commit(int key, int upTo, RelayLoop woken) throws SQLException {
        try (Connection connection = outbox.source().getConnection()) {
            for (int n = upTo == EACH ? EACH / 2 : 0; n < upTo; n++) {
                OutboxFixture.insert(connection, outbox.topic, "key-" + key, Integer.toString(n));
                woken.wake();
            }
        }
        return null;
    }

    /** An event may come twice; what may not is a later one before the first of an earlier. */
    private static void assertOrdered(List<ConsumerRecord<byte[], byte[]>> received) {
        Map<String, List<Integer>> byKey =
                received.stream()
                        .collect(
                                groupingBy(
                                        r -> OutboxFixture.text(r.key()),
                                        mapping(
                                                r -> Integer.valueOf(OutboxFixture.text(r.value())),
                                                toList())));
        assertThat(byKey).hasSize(KEYS);
        byKey.forEach((key, numbers) ->
                assertThat(numbers.stream().distinct().toList())
                        .as(key)
                        .isEqualTo(IntStream.range(0, EACH).boxed().toList()));
    }

    @Test
    void only_one_relay_leads_at_a_time() throws Exception {
        try (Connection leader = outbox.source().getConnection();
                Producer<byte[], byte[]> producer = outbox.producer()) {
            leader.setAutoCommit(false);
            assertThat(new OutboxRows(leader).lead()).isTrue();
            outbox.enqueue("a", "1");
            Relay other = new Relay(outbox.source(), producer, RelayWatch.SILENT);
            assertThat(other.pass()).isEqualTo(Outcome.NOT_LEADER);
            leader.rollback();
            assertThat(other.pass()).isEqualTo(Outcome.SENT);
            assertThat(other.pass()).isEqualTo(Outcome.NOTHING_PENDING);
        }
    }

    @Test
    void what_commits_late_is_not_lost() throws Exception {
        try (Connection late = outbox.source().getConnection();
                Producer<byte[], byte[]> producer = outbox.producer()) {
            Relay relay = new Relay(outbox.source(), producer, RelayWatch.SILENT);
            late.setAutoCommit(false);
            OutboxFixture.insert(late, outbox.topic, "late", "first by position");
            outbox.enqueue("early", "second by position");
            assertThat(relay.pass()).isEqualTo(Outcome.SENT);
            assertThat(outbox.count("published_at IS NOT NULL")).isEqualTo(1);
            late.commit();
            assertThat(relay.pass()).isEqualTo(Outcome.SENT);
        }
        assertThat(received(2))
                .extracting(r -> OutboxFixture.text(r.value()))
                .containsExactlyInAnyOrder("second by position", "first by position");
    }

    @Test
    void a_crash_after_sending_and_before_the_mark_sends_again_and_loses_nothing()
            throws Exception {
        outbox.enqueue("a", "1");
        outbox.enqueue("b", "2");
        CrashOnArrival.then(outbox::cutTransactions);
        try (Producer<byte[], byte[]> crashing =
                outbox.producer(Map.of("interceptor.classes", CrashOnArrival.class.getName()))) {
            Relay relay = new Relay(outbox.source(), crashing, RelayWatch.SILENT);
            assertThatThrownBy(relay::pass).isInstanceOf(SQLException.class);
        }
        assertThat(outbox.count("published_at IS NULL")).isEqualTo(2);
        try (Producer<byte[], byte[]> producer = outbox.producer()) {
            new Relay(outbox.source(), producer, RelayWatch.SILENT).pass();
        }
        assertThat(outbox.count("published_at IS NULL")).isZero();
        assertThat(received(4))
                .extracting(r -> OutboxFixture.text(r.value()))
                .containsExactlyInAnyOrder("1", "2", "1", "2");
    }

    private RelayLoop loop() {
        RelayLoop loop = new RelayLoop(outbox.source(), outbox.producer(), RelayWatch.SILENT);
        loop.start();
        return loop;
    }

    private List<ConsumerRecord<byte[], byte[]>> received(int count) {
        try (TopicReader reader = new TopicReader(outbox.topic)) {
            return reader.atLeast(count);
        }
    }
}
