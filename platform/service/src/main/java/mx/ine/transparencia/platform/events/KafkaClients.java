package mx.ine.transparencia.platform.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Clients of the configured broker ({@code kafka.*}). Making one does not wait for the broker. */
@ApplicationScoped
final class KafkaClients {
    /**
     * Acknowledged by all replicas, in order, without doubles by resending; a fault shows in
     * seconds, because the outbox keeps the event anyway and the relay tries again. One request at
     * a time: with more, a partition that is only just getting its leader may refuse the first and
     * take the second, and then refuses the first for ever.
     */
    static final Map<String, Object> SENDING =
            Map.of(
                    "acks", "all",
                    "enable.idempotence", true,
                    "max.in.flight.requests.per.connection", 1,
                    "linger.ms", 0,
                    "max.block.ms", 3_000,
                    "request.timeout.ms", 4_000,
                    "delivery.timeout.ms", 8_000,
                    "reconnect.backoff.max.ms", 1_000);

    private final Map<String, Object> broker;

    KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    Producer<byte[], byte[]> producer() {
        return producer(broker);
    }

    static Producer<byte[], byte[]> producer(Map<String, Object> broker) {
        return new KafkaProducer<>(
                with(broker, SENDING), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Reads from the beginning what its group has not yet committed. */
    KafkaConsumer<byte[], byte[]> consumer(String group) {
        Map<String, Object> reading =
                Map.of(
                        "group.id",
                        group,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest");
        return new KafkaConsumer<>(
                with(broker, reading), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    Admin admin() {
        return Admin.create(
                with(
                        broker,
                        Map.of("request.timeout.ms", 5_000, "default.api.timeout.ms", 10_000)));
    }

    private static Map<String, Object> with(Map<String, Object> broker, Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(broker);
        all.putAll(own);
        return all;
    }
}
