package mx.ine.transparencia.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay of this process, while the application runs. */
@ApplicationScoped
final class RelayLifecycle {
    private final DataSource source;
    private final KafkaClients clients;
    private final RelayMetrics metrics;
    private final boolean enabled;
    private volatile RelayLoop loop;

    RelayLifecycle(
            DataSource source,
            KafkaClients clients,
            RelayMetrics metrics,
            @ConfigProperty(name = "transparencia.events.relay", defaultValue = "true")
                    boolean enabled) {
        this.source = source;
        this.clients = clients;
        this.metrics = metrics;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            loop = new RelayLoop(source, clients.producer(), metrics);
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    /** Something was committed to the outbox. */
    void wake() {
        if (loop != null) {
            loop.wake();
        }
    }
}
