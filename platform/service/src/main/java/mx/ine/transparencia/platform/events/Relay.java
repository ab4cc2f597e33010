package mx.ine.transparencia.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;

/**
 * Carries the outbox to Kafka, one batch at a time.
 *
 * <p>However many processes run relays, the one that holds the lock of the database's transaction
 * leads, and loses the lead with its connection. An event is marked only after Kafka has it: a
 * crash in between sends it twice, never not at all.
 */
final class Relay {
    static final int BATCH = 200;

    /** What a pass came to. */
    enum Outcome {
        NOT_LEADER,
        NOTHING_PENDING,
        SENT,
        /** Kafka or the way to it failed: try again after a while. */
        FAULT
    }

    private final DataSource source;
    private final EventSender sender;
    private final RelayWatch watch;

    Relay(DataSource source, Producer<byte[], byte[]> producer, RelayWatch watch) {
        this.source = source;
        this.sender = new EventSender(producer);
        this.watch = watch;
    }

    Outcome pass() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return pass(connection);
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private Outcome pass(Connection connection) throws SQLException {
        OutboxRows outbox = new OutboxRows(connection);
        if (!outbox.lead()) {
            connection.rollback();
            return Outcome.NOT_LEADER;
        }
        List<OutboxRow> batch = outbox.pending(BATCH);
        if (batch.isEmpty()) {
            connection.rollback();
            return Outcome.NOTHING_PENDING;
        }
        Sent sent = sender.send(batch);
        outbox.published(sent.published());
        for (Map.Entry<OutboxRow, String> refused : sent.refused().entrySet()) {
            outbox.park(refused.getKey(), refused.getValue());
        }
        connection.commit();
        watch.told(sent);
        return sent.fault().isPresent() ? Outcome.FAULT : Outcome.SENT;
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
