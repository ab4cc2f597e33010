package mx.ine.transparencia.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;

/** The relay of this process, while the application runs. */
@ApplicationScoped
final class RelayLifecycle {
    private final DataSource source;
    private final KafkaClients clients;
    private final RelayMetrics metrics;
    private volatile RelayLoop loop;

    RelayLifecycle(DataSource source, KafkaClients clients, RelayMetrics metrics) {
        this.source = source;
        this.clients = clients;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        loop = new RelayLoop(source, clients.producer(), metrics);
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    /** Something was committed to the outbox. */
    void wake() {
        RelayLoop running = loop;
        if (running != null) {
            running.wake();
        }
    }
}
