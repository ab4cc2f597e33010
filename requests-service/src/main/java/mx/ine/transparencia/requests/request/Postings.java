package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;

/** Puts notifications on the public notice board for three business days (Art. 47.5). */
@ApplicationScoped
final class Postings {
    private final Database database;

    Postings(Database database) {
        this.database = database;
    }

    /** The notification counts from its first day posted; the summary names no person. */
    void post(RequestRow row, String act, String summary, String cause, Moment moment) {
        database.update(
                "INSERT INTO estrados_posting (id, request_id, folio, act, summary, cause,"
                        + " posted_at, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                row.id,
                row.folio,
                act,
                summary,
                cause,
                moment.now(),
                moment.today(),
                moment.terms().start("NOTIF-ESTRADOS", moment.today()).dueOn());
    }
}
