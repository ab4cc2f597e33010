package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.Sweep;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.calendar.LegalTerms;

/** When days are closed, what hangs on Estrados hangs longer: three business days are owed. */
@ApplicationScoped
class PostingDays implements Sweep {
    private static final int BATCH = 500;

    private final Database database;
    private final LegalTerms legal;

    PostingDays(Database database, LegalTerms legal) {
        this.database = database;
        this.legal = legal;
    }

    private record Hanging(UUID id, String regime, LocalDate first, LocalDate last) {}

    @Override
    public String name() {
        return "estrados-days";
    }

    @Override
    public int run(Instant now) {
        int version = legal.version();
        List<Hanging> behind =
                database.query(
                        "SELECT p.id, r.regime, p.first_day, p.last_day FROM estrados_posting p"
                                + " JOIN request r ON r.id = p.request_id WHERE p.last_day >= ?"
                                + " AND p.calendar < ? LIMIT "
                                + BATCH,
                        row ->
                                new Hanging(
                                        row.getObject("id", UUID.class),
                                        row.getString("regime"),
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class)),
                        MexicoCity.dateOf(now),
                        version);
        behind.forEach(posting -> count(posting, version));
        return behind.size();
    }

    private void count(Hanging posting, int version) {
        LocalDate last =
                legal.terms(version, legal.regime(posting.regime()))
                        .start("NOTIF-ESTRADOS", posting.first())
                        .dueOn();
        database.update(
                "UPDATE estrados_posting SET last_day = greatest(last_day, ?), calendar = ? WHERE"
                        + " id = ?",
                last,
                version,
                posting.id());
    }
}
