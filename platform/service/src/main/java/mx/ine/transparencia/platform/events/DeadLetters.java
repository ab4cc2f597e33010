package mx.ine.transparencia.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import mx.ine.transparencia.platform.web.SafeTrace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Keeps what could not be taken in. An alert is due whenever the counter rises. */
@ApplicationScoped
final class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final KafkaClients clients;
    private final EventNames names;
    private final MeterRegistry registry;
    private Producer<byte[], byte[]> producer;

    DeadLetters(KafkaClients clients, EventNames names, MeterRegistry registry) {
        this.clients = clients;
        this.names = names;
        this.registry = registry;
    }

    /** Whether the letter is safe with Kafka. */
    boolean bury(String consumer, ConsumerRecord<byte[], byte[]> message, Throwable why) {
        try {
            producer().send(DeadLetter.of(names.deadLetters(), consumer, message, why)).get();
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("A dead letter cannot be kept for now: %s", SafeTrace.of(e));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        registry.counter("transparencia.inbox.dead.letters", "consumer", consumer).increment();
        LOG.errorf(
                "Dead letter: %s could not take in %s-%d@%d: %s",
                consumer,
                message.topic(),
                message.partition(),
                message.offset(),
                SafeTrace.of(why));
        return true;
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = clients.producer();
        }
        return producer;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
