package mx.ine.transparencia.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** LISTEN and NOTIFY: how a commit in one process wakes the relay that leads in another. */
final class CommitNotices implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CommitNotices.class);
    private static final String CHANNEL = "transparencia_outbox";
    private static final int PATIENCE_MILLIS = 500;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final DataSource source;
    private final WakeUp wakeUp;
    private volatile boolean closed;
    private Thread thread;

    CommitNotices(DataSource source, WakeUp wakeUp) {
        this.source = source;
        this.wakeUp = wakeUp;
    }

    void start() {
        thread = Thread.ofVirtual().name("outbox-notices").start(this::run);
    }

    /** Tells the leader, wherever it is; if that fails, its timer finds the event. */
    void notifyLeader() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL);
        } catch (SQLException e) {
            LOG.debugf("No notice: %s", e.getSQLState());
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debugf("Not listening: %s", e.getSQLState());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        // what was committed while nobody listened
        wakeUp.call();
        PGConnection notices = connection.unwrap(PGConnection.class);
        try {
            while (!closed) {
                if (notices.getNotifications(PATIENCE_MILLIS).length > 0) {
                    wakeUp.call();
                }
            }
        } finally {
            unlisten(connection);
        }
    }

    /** The connection goes back to the pool. */
    private static void unlisten(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UNLISTEN *");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAULT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
