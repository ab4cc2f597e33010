package mx.ine.transparencia.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Gives dead letters another chance, once what made them so is mended. */
@ApplicationScoped
public final class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final EventNames names;
    private final EventIntake intake;
    private final Instance<EventHandler> handlers;

    Replay(
            KafkaClients clients,
            EventNames names,
            EventIntake intake,
            @Any Instance<EventHandler> handlers) {
        this.clients = clients;
        this.names = names;
        this.intake = intake;
        this.handlers = handlers;
    }

    /**
     * Takes in again every letter not yet replayed. One that fails again is a new letter, for the
     * next replay. Blocks until done.
     *
     * @return how many letters were taken up
     */
    public synchronized int run() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                clients.consumer(names.deadLetters() + ".replay")) {
            List<TopicPartition> all =
                    consumer.partitionsFor(names.deadLetters()).stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(all);
            Map<TopicPartition, Long> end = consumer.endOffsets(all);
            int taken = 0;
            while (end.entrySet().stream()
                    .anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL)) {
                    TopicPartition partition =
                            new TopicPartition(letter.topic(), letter.partition());
                    if (letter.offset() < end.get(partition)) {
                        replay(letter);
                        consumer.commitSync(
                                Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                        taken++;
                    }
                }
            }
            return taken;
        }
    }

    private void replay(ConsumerRecord<byte[], byte[]> letter) {
        String name = DeadLetter.consumer(letter);
        Optional<EventHandler> handler =
                handlers.stream().filter(h -> h.name().equals(name)).findFirst();
        if (handler.isPresent()) {
            intake.take(handler.get(), DeadLetter.message(letter));
        } else {
            LOG.warnf("No handler is called %s any more: its letter is left", name);
        }
    }
}
