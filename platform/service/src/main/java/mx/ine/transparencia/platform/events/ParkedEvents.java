package mx.ine.transparencia.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import mx.ine.transparencia.platform.database.AfterCommit;
import mx.ine.transparencia.platform.database.Database;

/** Keys whose events wait for a person, because the first of them cannot be sent. */
@ApplicationScoped
public final class ParkedEvents {
    private static final String LINES =
            """
            SELECT topic, message_key, count(*), min(position), max(parked_why)
                   FILTER (WHERE parked_why <> 'behind')
            FROM outbox WHERE published_at IS NULL AND parked_at IS NOT NULL
            GROUP BY topic, message_key ORDER BY min(position)
            """;
    private static final String RELEASE =
            """
            UPDATE outbox SET parked_at = NULL, parked_why = NULL
            WHERE topic = ? AND message_key = ?
              AND published_at IS NULL AND parked_at IS NOT NULL
            """;

    private final Database database;
    private final AfterCommit afterCommit;
    private final RelayLifecycle relay;

    ParkedEvents(Database database, AfterCommit afterCommit, RelayLifecycle relay) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.relay = relay;
    }

    /**
     * A parked key.
     *
     * @param events how many wait
     * @param first position of the first in the outbox
     * @param why the class of the fault it met
     */
    public record ParkedKey(String topic, String key, long events, long first, String why) {}

    public List<ParkedKey> all() {
        return database.query(
                LINES,
                row ->
                        new ParkedKey(
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getString(5)));
    }

    /** Lets the key's events try again, in order, once what hindered them is mended. */
    @Transactional
    public int release(String topic, String key) {
        afterCommit.run(relay::wake);
        return database.update(RELEASE, topic, key);
    }
}
