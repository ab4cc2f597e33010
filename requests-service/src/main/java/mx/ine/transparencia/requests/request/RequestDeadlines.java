package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.Sweep;
import mx.ine.transparencia.platform.database.Database;

/** Lets terms that ran out take their effect (Art. 24.5, 25.3.II, 29.1, 39.1). */
@ApplicationScoped
class RequestDeadlines implements Sweep {
    /** Only the index is read: a million open cases cost what the due ones cost. */
    static final String DUE =
            """
            SELECT DISTINCT request_id FROM (
                SELECT request_id FROM request_term
                 WHERE state = 'RUNNING' AND fires AND due_on < ?
                 ORDER BY due_on LIMIT 500) due
            """;

    private final Database database;
    private final SettlingService settling;

    RequestDeadlines(Database database, SettlingService settling) {
        this.database = database;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "request-deadlines";
    }

    @Override
    public int run(Instant now) {
        List<UUID> due =
                database.query(DUE, row -> row.getObject(1, UUID.class), MexicoCity.dateOf(now));
        int done = 0;
        for (UUID id : due) {
            done += settling.settle(id, now);
        }
        return done;
    }
}
