package mx.ine.transparencia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir Path directory;

    @Test
    void what_was_sent_is_there_after_a_restart_on_the_same_port() throws Exception {
        KafkaOptions options = new KafkaOptions(directory.resolve("data"), FreePort.find());
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            send(kafka, "one");
            kafka.stop();
            kafka.start();
            send(kafka, "two");
            assertThat(read(kafka, 2)).containsExactly("one", "two");
        }
        try (EmbeddedKafka again = EmbeddedKafka.start(options)) {
            assertThat(read(again, 2)).containsExactly("one", "two");
        }
    }

    private static void send(EmbeddedKafka kafka, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains("t")) {
                NewTopic topic = new NewTopic("t", Optional.of(1), Optional.empty());
                admin.createTopics(Set.of(topic)).all().get();
            }
        }
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("t", text.getBytes(StandardCharsets.UTF_8))).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "group.id",
                        "g" + System.nanoTime(),
                        "auto.offset.reset",
                        "earliest");
        List<String> read = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("t"));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (read.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(r -> read.add(new String(r.value(), StandardCharsets.UTF_8)));
            }
        }
        return read;
    }
}
