package mx.ine.transparencia.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the topics the service writes and reads, where they are missing and where it may, so that
 * an empty Kafka works. Who comes first creates: what a topic is like follows from its name alone.
 */
@ApplicationScoped
final class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final TopicNames names;
    private final int partitions;
    private volatile boolean closed;

    Topics(
            KafkaClients clients,
            TopicNames names,
            @ConfigProperty(name = "transparencia.events.partitions", defaultValue = "4")
                    int partitions) {
        this.clients = clients;
        this.names = names;
        this.partitions = partitions;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("topics").start(this::createWhenPossible);
    }

    void stop(@Observes ShutdownEvent event) {
        closed = true;
    }

    private void createWhenPossible() {
        try (Admin admin = clients.admin()) {
            while (!closed && !create(admin)) {
                Thread.sleep(AFTER_FAULT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean create(Admin admin) throws InterruptedException {
        List<NewTopic> wanted = names.all().stream().map(this::topic).toList();
        boolean done = true;
        for (KafkaFuture<Void> creation : admin.createTopics(wanted).values().values()) {
            done &= settled(creation);
        }
        return done;
    }

    private static boolean settled(KafkaFuture<Void> creation) throws InterruptedException {
        try {
            creation.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                LOG.info("Topics are made by somebody else here: we may not");
                return true;
            }
            return e.getCause() instanceof TopicExistsException;
        }
    }

    /** Catalogues keep the last word on each key; the rest is kept for ever, to be read again. */
    private NewTopic topic(String name) {
        Map<String, String> settings =
                name.startsWith("catalog.")
                        ? Map.of("cleanup.policy", "compact")
                        : Map.of("cleanup.policy", "delete", "retention.ms", "-1");
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
