package mx.ine.transparencia.platform.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import mx.ine.transparencia.platform.web.SafeTrace;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * The relay's life: it sleeps until a commit of this process wakes it, or a notice of another's, or
 * the timer, and then sends until nothing is pending.
 *
 * <p>A commit here does not itself send a notice: PostgreSQL commits notices one after another,
 * which would take all filings through one door. It wakes its own relay, and only where that one
 * does not lead is the leader, in another process, notified.
 */
public final class RelayLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration TIMER = Duration.ofSeconds(1);
    private static final Duration AFTER_FAULT = Duration.ofMillis(500);

    private final WakeUp wakeUp = new WakeUp();
    private final Relay relay;
    private final Producer<byte[], byte[]> producer;
    private final CommitNotices notices;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean closed;
    private boolean faulty;

    RelayLoop(DataSource source, Producer<byte[], byte[]> producer, RelayWatch watch) {
        this.relay = new Relay(source, producer, watch);
        this.producer = producer;
        this.notices = new CommitNotices(source, wakeUp);
        thread.setDaemon(true);
    }

    /** A relay by itself, without an application around it: for benchmarks and repairs. */
    public RelayLoop(DataSource source, Map<String, Object> kafka) {
        this(source, KafkaClients.producer(kafka), RelayWatch.SILENT);
    }

    public void start() {
        notices.start();
        thread.start();
    }

    /** Something was committed. */
    public void wake() {
        wakeUp.call();
    }

    @Override
    public void close() {
        closed = true;
        wakeUp.call();
        notices.close();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofSeconds(1));
    }

    private void run() {
        try {
            while (!closed) {
                boolean called = wakeUp.await(TIMER);
                if (round() == Relay.Outcome.NOT_LEADER && called) {
                    notices.notifyLeader();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Relay.Outcome round() throws InterruptedException {
        Relay.Outcome outcome;
        do {
            outcome = pass();
            report(outcome == Relay.Outcome.FAULT);
            if (outcome == Relay.Outcome.FAULT) {
                Thread.sleep(AFTER_FAULT);
            }
        } while (!closed
                && outcome != Relay.Outcome.NOT_LEADER
                && outcome != Relay.Outcome.NOTHING_PENDING);
        return outcome;
    }

    private Relay.Outcome pass() {
        try {
            return relay.pass();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("Relay: %s", SafeTrace.of(e));
            return Relay.Outcome.FAULT;
        }
    }

    /** Says once that it cannot send, and once that it can again. */
    private void report(boolean fault) {
        if (fault && !faulty) {
            LOG.warn("Events cannot be sent for now: they wait in the outbox");
        } else if (!fault && faulty) {
            LOG.info("Events are being sent again");
        }
        faulty = fault;
    }
}
