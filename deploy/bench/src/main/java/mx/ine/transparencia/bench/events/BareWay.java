package mx.ine.transparencia.bench.events;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Straight to Kafka, with the same guarantees the relay asks for. */
final class BareWay implements Way {
    private final Producer<byte[], byte[]> producer;

    BareWay(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "acks",
                                "all",
                                "enable.idempotence",
                                true,
                                "linger.ms",
                                0),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    @Override
    public long tell(int n) {
        byte[] key = Integer.toString(n).getBytes(US_ASCII);
        long start = System.nanoTime();
        producer.send(new ProducerRecord<>(TOPIC, key, Way.payload(n)));
        return start;
    }

    @Override
    public void close() {
        producer.close();
    }
}
