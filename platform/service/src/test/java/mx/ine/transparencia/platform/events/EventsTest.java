package mx.ine.transparencia.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestKafka;
import mx.ine.transparencia.platform.testing.TestStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** From a commit to its effect, and what goes wrong on the way. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject Counting counting;
    @Inject Database database;
    @Inject Outbox outbox;
    @Inject Replay replay;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void what_is_committed_has_its_effect_once_and_in_order() {
        List<Integer> numbers = IntStream.range(0, 50).boxed().toList();
        numbers.forEach(number -> counting.tell(subject, number));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.effects(subject)).isEqualTo(numbers));
    }

    @Test
    void what_is_undone_is_not_told() {
        assertThatThrownBy(() -> counting.tellAndFail(subject)).hasMessage("undone");
        assertThat(rows()).isZero();
    }

    @Test
    void an_event_outside_a_transaction_or_for_a_topic_nobody_declared_is_a_bug() {
        DomainEvent event = new DomainEvent("a.b.v1", subject, subject, 1, Instant.now(), Map.of());
        assertThatThrownBy(() -> outbox.enqueue(event))
                .hasRootCauseInstanceOf(TransactionRequiredException.class);
        assertThatThrownBy(() -> inTransaction(event.onTopic("elsewhere")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_bytes_sent_are_the_bytes_stored() {
        inTransaction(
                new DomainEvent("a.b.v1", subject, subject, 1, Instant.now(), Map.of("ñ", "ó"))
                        .onTopic("catalog.pruebas"));
        byte[] stored =
                database.first(
                                "SELECT payload FROM outbox WHERE message_key = ?",
                                row -> row.getBytes(1),
                                subject)
                        .orElseThrow();
        try (TopicReader reader = new TopicReader("catalog.pruebas")) {
            ConsumerRecord<byte[], byte[]> message = reader.atLeast(1).getFirst();
            assertThat(message.value()).isEqualTo(stored);
            assertThat(message.key()).isEqualTo(subject.getBytes(UTF_8));
            assertThat(new String(message.headers().lastHeader("content-type").value(), UTF_8))
                    .isEqualTo("application/cloudevents+json; charset=UTF-8");
        }
    }

    @Test
    void an_event_delivered_twice_has_its_effect_once() {
        byte[] event = event(subject, 1);
        send(subject, event, event, event(subject, 2), event);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.effects(subject)).contains(1, 2));
        send(subject, event, event(subject, 3));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(counting.effects(subject)).containsExactly(1, 2, 3));
    }

    @Test
    void what_cannot_be_taken_in_becomes_a_dead_letter_with_its_bytes_and_the_next_has_its_turn() {
        byte[] rubbish = ("rubbish " + subject).getBytes(UTF_8);
        send(subject, rubbish, event(subject, 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counting.effects(subject)).containsExactly(1));
        assertThat(letter(rubbish).key()).isEqualTo(subject.getBytes(UTF_8));
    }

    @Test
    void a_dead_letter_has_its_effect_once_it_is_replayed_after_the_bug_is_mended() {
        counting.bug(subject);
        byte[] event = event(subject, 7);
        send(subject, event);
        assertThat(letter(event).value()).isEqualTo(event);
        assertThat(counting.effects(subject)).isEmpty();
        counting.mended(subject);
        assertThat(replay.run()).isPositive();
        assertThat(counting.effects(subject)).containsExactly(7);
        replay.run();
        assertThat(counting.effects(subject)).containsExactly(7);
    }

    private ConsumerRecord<byte[], byte[]> letter(byte[] bytes) {
        try (TopicReader reader = new TopicReader("prueba.dead-letters")) {
            return reader.first(message -> Arrays.equals(message.value(), bytes));
        }
    }

    private byte[] event(String about, int number) {
        CloudEventWriter writer = new CloudEventWriter(new EventNames("prueba"));
        return writer.write(
                new DomainEvent(
                        "thing.counted.v1",
                        about,
                        about,
                        number,
                        Instant.now(),
                        new Counting.Counted(number)));
    }

    private static void send(String key, byte[]... values) {
        try (Producer<byte[], byte[]> producer =
                KafkaClients.producer(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            for (byte[] value : values) {
                producer.send(new ProducerRecord<>("prueba.events", key.getBytes(UTF_8), value));
            }
        }
    }

    private long rows() {
        return database.first(
                        "SELECT count(*) FROM outbox WHERE message_key = ?",
                        row -> row.getLong(1),
                        subject)
                .orElseThrow();
    }

    private void inTransaction(DomainEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.enqueue(event));
    }
}
