package mx.ine.transparencia.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.ine.transparencia.platform.events.Relay.Outcome;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that Kafka will never take holds up its own key and nobody else's. */
class ParkingTest {
    private static final String HUGE = "x".repeat(20_000);

    private final OutboxFixture outbox = new OutboxFixture();
    private String narrow;

    @BeforeEach
    void a_topic_that_takes_only_small_events() {
        narrow = outbox.topic + "-narrow";
        OutboxFixture.createTopic(narrow, Map.of("max.message.bytes", "10000"));
    }

    @AfterEach
    void close() throws SQLException {
        outbox.close();
    }

    @Test
    void a_poison_record_parks_its_key_and_nothing_of_the_key_overtakes_it() throws Exception {
        enqueue("sick", "1");
        enqueue("sick", HUGE);
        enqueue("sick", "3");
        enqueue("sound", "1");
        passUntilIdle();
        enqueue("sick", "4");
        enqueue("sound", "2");
        passUntilIdle();

        assertThat(received("sick")).containsExactly("1");
        assertThat(received("sound")).containsExactly("1", "2");
        assertThat(outbox.count("parked_why = 'RecordTooLargeException'")).isEqualTo(1);
        assertThat(outbox.count("parked_why = 'behind'")).isEqualTo(1);
        assertThat(outbox.count("published_at IS NULL AND parked_at IS NULL")).isEqualTo(1);
    }

    @Test
    void once_mended_the_key_goes_on_in_order() throws Exception {
        enqueue("sick", HUGE);
        enqueue("sick", "2");
        passUntilIdle();
        enqueue("sick", "3");
        outbox.asOwner("UPDATE outbox SET payload = '1' WHERE parked_why <> 'behind'");
        outbox.asOwner("UPDATE outbox SET parked_at = NULL, parked_why = NULL");
        passUntilIdle();
        assertThat(received("sick")).containsExactly("1", "2", "3");
    }

    @Test
    void two_hundred_parked_rows_and_those_behind_them_do_not_starve_the_rest() throws Exception {
        for (int i = 0; i < 200; i++) {
            enqueue("sick-" + i, HUGE);
            enqueue("sick-" + i, "behind");
        }
        passUntilIdle();
        for (int i = 0; i < 300; i++) {
            enqueue("sick-" + i % 200, "late");
        }
        for (int i = 0; i < 100; i++) {
            enqueue("sound", Integer.toString(i));
        }
        passUntilIdle();
        assertThat(received("sound"))
                .isEqualTo(IntStream.range(0, 100).mapToObj(Integer::toString).toList());
        assertThat(outbox.count("parked_at IS NOT NULL")).isEqualTo(400);
    }

    private void enqueue(String key, String payload) throws SQLException {
        outbox.enqueue(narrow, key, payload);
    }

    private void passUntilIdle() throws SQLException {
        try (Producer<byte[], byte[]> producer = outbox.producer()) {
            Relay relay = new Relay(outbox.source(), producer, RelayWatch.SILENT);
            Outcome outcome;
            do {
                outcome = relay.pass();
                assertThat(outcome).isNotEqualTo(Outcome.FAULT);
            } while (outcome == Outcome.SENT);
        }
    }

    /** Waits for as many of the key as published rows say there are. */
    private List<String> received(String key) throws SQLException {
        int published = (int) outbox.count("published_at IS NOT NULL");
        try (TopicReader reader = new TopicReader(narrow)) {
            return reader.atLeast(published).stream()
                    .filter(r -> OutboxFixture.text(r.key()).equals(key))
                    .map(r -> OutboxFixture.text(r.value()))
                    .toList();
        }
    }
}
