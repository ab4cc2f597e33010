package mx.ine.transparencia.bench.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The consumer: notes when each event first came. */
final class Receiver implements AutoCloseable {
    private static final int MOST = 1_000_000;

    private final AtomicLongArray came = new AtomicLongArray(MOST);
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread = new Thread(this::run, "receiver");
    private volatile boolean closed;

    Receiver(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", bootstrapServers,
                                "group.id", "bench",
                                "auto.offset.reset", "earliest"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        consumer.subscribe(List.of(Way.TOPIC));
        thread.start();
    }

    /** When event n came; waits for it. */
    long cameAt(int n) {
        long at = came.get(n);
        while (at == 0) {
            Thread.yield();
            at = came.get(n);
        }
        return at;
    }

    private void run() {
        while (!closed) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                came.compareAndSet(Way.number(message.value()), 0, System.nanoTime());
            }
        }
        consumer.close();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
