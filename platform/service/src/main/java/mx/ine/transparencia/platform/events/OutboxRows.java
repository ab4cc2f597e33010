package mx.ine.transparencia.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The outbox as the relay sees it, inside the relay's own transaction. */
final class OutboxRows {
    /** Any constant does: locks of this kind belong to one database. */
    private static final String LEAD =
            """
            SELECT pg_try_advisory_xact_lock(7418, 1),
                   set_config('synchronous_commit', 'off', true)
            """;

    /** By position, never past a mark: what commits late has a low position and is still seen. */
    private static final String PENDING =
            """
            SELECT position, topic, message_key, payload FROM outbox o
            WHERE published_at IS NULL AND parked_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM outbox p
                              WHERE p.published_at IS NULL AND p.parked_at IS NOT NULL
                                AND p.topic = o.topic AND p.message_key = o.message_key)
            ORDER BY position LIMIT ?
            """;

    private static final String PUBLISHED =
            "UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY (?)";

    /** The row, and what stands behind it: nothing of the key may overtake it. */
    private static final String PARK =
            """
            UPDATE outbox SET parked_at = clock_timestamp(),
                   parked_why = CASE WHEN position = ? THEN ? ELSE 'behind' END
            WHERE topic = ? AND message_key = ? AND position >= ?
              AND published_at IS NULL AND parked_at IS NULL
            """;

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Whether this relay leads until the transaction ends. Its commit does not wait for the disk: a
     * mark that is lost in a crash means an event sent twice, which the inbox absorbs.
     */
    boolean lead() throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                ResultSet row = lead.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    List<OutboxRow> pending(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PENDING)) {
            select.setInt(1, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(
                            new OutboxRow(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getBytes(4)));
                }
            }
            return rows;
        }
    }

    void published(Collection<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(PUBLISHED)) {
            update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }

    void park(OutboxRow row, String why) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PARK)) {
            update.setLong(1, row.position());
            update.setString(2, why);
            update.setString(3, row.topic());
            update.setString(4, row.key());
            update.setLong(5, row.position());
            update.executeUpdate();
        }
    }
}
