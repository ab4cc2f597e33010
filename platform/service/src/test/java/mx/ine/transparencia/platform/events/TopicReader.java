package mx.ine.transparencia.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import mx.ine.transparencia.platform.testing.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning, as somebody outside would. */
final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReader(String topic) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", TestKafka.bootstrapServers(),
                                "group.id", UUID.randomUUID().toString(),
                                "auto.offset.reset", "earliest"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Everything read so far, once there are so many messages, or patience ends. */
    List<ConsumerRecord<byte[], byte[]>> atLeast(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (read.size() < count && System.nanoTime() < end) {
            consumer.poll(Duration.ofMillis(100)).forEach(read::add);
        }
        return List.copyOf(read);
    }

    /** The first such message, however many come before it. */
    ConsumerRecord<byte[], byte[]> first(Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        for (int count = 0; count < Integer.MAX_VALUE; count = read.size() + 1) {
            var found = atLeast(count).stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (read.size() < count) {
                break;
            }
        }
        throw new AssertionError("No such message");
    }

    @Override
    public void close() {
        consumer.close();
    }
}
