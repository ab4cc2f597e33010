package mx.ine.transparencia.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.DatabaseException;
import org.jboss.logging.Logger;

/**
 * What an operator watches: how many events wait, since when, and how many wait for a person. An
 * alert is due when any is parked, or when the oldest waits longer than Kafka may be away.
 */
@ApplicationScoped
final class RelayMetrics implements RelayWatch {
    private static final Logger LOG = Logger.getLogger(RelayMetrics.class);
    private static final String STATE =
            """
            SELECT count(*) FILTER (WHERE parked_at IS NULL),
                   count(*) FILTER (WHERE parked_at IS NOT NULL),
                   coalesce(extract(epoch FROM clock_timestamp()
                            - min(enqueued_at) FILTER (WHERE parked_at IS NULL)), 0)
            FROM outbox WHERE published_at IS NULL
            """;

    private record State(long pending, long parked, double lag) {}

    private final Database database;
    private final Counter published;
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, 0, 0));

    RelayMetrics(Database database, MeterRegistry registry) {
        this.database = database;
        this.published = registry.counter("transparencia.outbox.published");
        registry.gauge("transparencia.outbox.pending", state, s -> s.get().pending());
        registry.gauge("transparencia.outbox.parked", state, s -> s.get().parked());
        registry.gauge("transparencia.outbox.lag.seconds", state, s -> s.get().lag());
    }

    @Override
    public void told(Sent sent) {
        published.increment(sent.published().size());
        sent.refused()
                .forEach((row, why) ->
                        LOG.errorf(
                                "Event %d of topic %s cannot be sent (%s): its key is" + " parked",
                                row.position(), row.topic(), why));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            database.first(
                            STATE,
                            row -> new State(row.getLong(1), row.getLong(2), row.getDouble(3)))
                    .ifPresent(state::set);
        } catch (DatabaseException e) {
            LOG.debug("The outbox cannot be looked at for now");
        }
    }
}
