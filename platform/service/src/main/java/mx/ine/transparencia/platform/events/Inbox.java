package mx.ine.transparencia.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import mx.ine.transparencia.platform.database.Database;

/**
 * Remembers which events have had their effect. Asked first, in the transaction of the effect: of
 * two deliveries at the same time the second waits for the first, and has no effect unless that one
 * was undone.
 */
@ApplicationScoped
public final class Inbox {
    private static final String INSERT =
            "INSERT INTO inbox (consumer, source, event_id) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO NOTHING";

    private final Database database;

    Inbox(Database database) {
        this.database = database;
    }

    /** Whether the service sees this event for the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstTime(String source, String id) {
        return firstTime("", source, id);
    }

    /** Whether one of the service's several readers sees it for the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstTime(String consumer, String source, String id) {
        return database.update(INSERT, consumer, source, id) == 1;
    }
}
