package mx.ine.transparencia.suite.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mx.ine.transparencia.suite.running.Suite;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the suite told: its topics, read from their beginning by a consumer from outside. */
public final class Topics {
    public static final String REQUESTS = "requests.events";
    private static final Duration POLL = Duration.ofMillis(500);

    private Topics() {}

    public static List<Emitted> requests() {
        return read(REQUESTS::equals);
    }

    /** Every record of every topic of the suite. */
    public static List<Emitted> all() {
        return read(topic -> !topic.startsWith("__"));
    }

    /** Everything of these topics up to their ends as they are now. */
    private static List<Emitted> read(Predicate<String> wanted) {
        List<Emitted> emitted = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions =
                    consumer.listTopics().entrySet().stream()
                            .filter(topic -> wanted.test(topic.getKey()))
                            .flatMap(topic -> topic.getValue().stream())
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> emitted.add(emitted(record)));
            }
        }
        return emitted;
    }

    private static Emitted emitted(ConsumerRecord<String, String> record) {
        return new Emitted(record.topic(), record.key(), record.value());
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Suite.running().kafka(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
