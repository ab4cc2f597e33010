package mx.ine.transparencia.platform.testing;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;

/** A configured Kafka, else a container, else an embedded one. */
final class KafkaForTests {
    private KafkaForTests() {}

    static Map<String, Object> start() {
        var configured = Configured.value("kafka");
        if (configured.isPresent()) {
            return Map.of("bootstrap", configured.get());
        }
        return Docker.answers() ? container() : embedded();
    }

    private static Map<String, Object> container() {
        KafkaContainer container = new KafkaContainer("apache/kafka-native:4.1.1");
        int port = Docker.start(container, 9092);
        return Map.of(
                "bootstrap", container.getHost() + ":" + port,
                "stop", Docker.stopping(container),
                "start", Docker.starting(container));
    }

    private static Map<String, Object> embedded() {
        EmbeddedKafka kafka = EmbeddedKafka.start(KafkaOptions.forTests());
        Runnable stop = kafka::stop;
        Runnable start = kafka::start;
        return Map.of("bootstrap", kafka.bootstrapServers(), "stop", stop, "start", start);
    }
}
