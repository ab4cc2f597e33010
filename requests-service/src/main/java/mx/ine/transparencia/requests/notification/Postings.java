package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.platform.database.Database;

/** Puts notifications on the public notice board for three business days (Art. 47.5). */
@ApplicationScoped
public final class Postings {
    private final Database database;

    Postings(Database database) {
        this.database = database;
    }

    /**
     * What is posted; the summary names no person.
     *
     * @param cause why it is posted, as a code
     * @param term NOTIF-ESTRADOS from its first day
     * @param calendar the version of the calendar it was counted on
     */
    public record Posting(
            UUID caseId,
            String folio,
            String act,
            String summary,
            String cause,
            Term term,
            int calendar) {}

    public void post(Posting posting, Instant now) {
        database.update(
                "INSERT INTO estrados_posting (id, request_id, folio, act, summary, cause,"
                        + " posted_at, first_day, last_day, calendar) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?)",
                UUID.randomUUID(),
                posting.caseId(),
                posting.folio(),
                posting.act(),
                posting.summary(),
                posting.cause(),
                now,
                posting.term().startedOn(),
                posting.term().dueOn(),
                posting.calendar());
    }
}
