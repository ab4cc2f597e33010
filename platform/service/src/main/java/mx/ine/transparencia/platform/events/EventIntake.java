package mx.ine.transparencia.platform.events;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import mx.ine.transparencia.platform.web.SafeTrace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Takes messages in: each event has its effect once, in order, or becomes a dead letter.
 *
 * <p>While the database is away the message waits here and those behind it with it. A message that
 * is no event, or whose effect fails in itself, goes with its bytes to the dead letters, and the
 * next has its turn.
 */
@ApplicationScoped
public final class EventIntake {
    private static final Logger LOG = Logger.getLogger(EventIntake.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private volatile boolean closed;

    EventIntake(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes ShutdownEvent event) {
        closed = true;
    }

    /** Ends, with the message acknowledged, when it needs no more work. */
    public CompletionStage<Void> receive(EventHandler handler, Message<byte[]> message) {
        take(handler, message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow());
        return message.ack();
    }

    /** The connector hands keys and values over as the bytes they are. */
    @SuppressWarnings("unchecked")
    private void take(EventHandler handler, IncomingKafkaRecordMetadata<?, ?> metadata) {
        take(handler, (ConsumerRecord<byte[], byte[]>) metadata.getRecord());
    }

    /** Returns when the message needs no more work. */
    void take(EventHandler handler, ConsumerRecord<byte[], byte[]> message) {
        Duration pause = FIRST_PAUSE;
        int failures = 0;
        while (true) {
            try {
                handle(handler, CloudEventReader.read(message.value()));
                return;
            } catch (RuntimeException e) {
                boolean passing = PassingFaults.isPassing(e);
                failures += passing ? 0 : 1;
                if (e instanceof MalformedEvent || failures == TRIES) {
                    bury(handler, message, e);
                    return;
                }
                LOG.warnf("%s waits with %s: %s", handler.name(), where(message), SafeTrace.of(e));
                pause = wait(pause);
            }
        }
    }

    private void handle(EventHandler handler, IncomingEvent event) {
        ManagedContext request = Arc.container().requestContext();
        boolean ours = !request.isActive();
        if (ours) {
            request.activate();
        }
        try {
            Correlation.within(
                    event.correlationId(),
                    () ->
                            QuarkusTransaction.requiringNew()
                                    .run(() -> {
                                        if (inbox.firstTime(
                                                handler.name(), event.source(), event.id())) {
                                            handler.handle(event);
                                        }
                                    }));
        } finally {
            if (ours) {
                request.terminate();
            }
        }
    }

    /** Kafka may be away too: the message stays ours until a dead letter holds it. */
    private void bury(
            EventHandler handler, ConsumerRecord<byte[], byte[]> message, RuntimeException why) {
        Duration pause = FIRST_PAUSE;
        while (!deadLetters.bury(handler.name(), message, why)) {
            pause = wait(pause);
        }
    }

    private Duration wait(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        if (closed) {
            throw new IllegalStateException("Shutting down: the message comes again");
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    private static String where(ConsumerRecord<byte[], byte[]> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }
}
