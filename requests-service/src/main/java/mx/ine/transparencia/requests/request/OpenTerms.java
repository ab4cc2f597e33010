package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.calendar.MovableTerms;

/** The open terms of requests, for changes of the calendar. */
@ApplicationScoped
class OpenTerms implements MovableTerms {
    private static final int BATCH = 500;

    /** Terms that were counted alike end alike: each group is counted once. */
    private static final String GROUPS =
            """
            SELECT t.rule, r.regime, t.started_on, t.due_on, t.changes, count(*) AS terms,
                   array_agg(t.request_id) AS requests
              FROM request_term t JOIN request r ON r.id = t.request_id
             WHERE t.state = 'RUNNING' AND t.due_on >= ?
             GROUP BY t.rule, r.regime, t.started_on, t.due_on, t.changes
             ORDER BY t.due_on, t.rule
            """;

    private static final String BEHIND =
            """
            SELECT DISTINCT request_id FROM request_term
             WHERE state = 'RUNNING' AND due_on >= ? AND calendar < ?
             LIMIT ?
            """;

    private final Database database;
    private final LegalTerms legal;
    private final SettlingService settling;

    OpenTerms(Database database, LegalTerms legal, SettlingService settling) {
        this.database = database;
        this.legal = legal;
        this.settling = settling;
    }

    private record Group(
            String rule,
            String regime,
            LocalDate startedOn,
            LocalDate dueOn,
            String changes,
            long terms,
            List<UUID> requests) {}

    @Override
    public Movement preview(BusinessCalendar changed, LocalDate from) {
        List<Sample> samples = new ArrayList<>();
        Set<UUID> requests = new HashSet<>();
        long terms = 0;
        for (Group group : database.query(GROUPS, OpenTerms::group, from)) {
            LocalDate to = moved(group, changed);
            if (!to.equals(group.dueOn())) {
                samples.add(new Sample(group.rule(), group.dueOn(), to, group.terms()));
                requests.addAll(group.requests());
                terms += group.terms();
            }
        }
        return new Movement(requests.size(), terms, List.copyOf(samples));
    }

    private LocalDate moved(Group group, BusinessCalendar changed) {
        var regime = legal.regime(group.regime());
        Term term =
                new Term(
                        regime.rule(group.rule()),
                        group.startedOn(),
                        group.dueOn(),
                        TermChanges.read(group.changes()));
        return new Terms(changed, regime).recount(term).dueOn();
    }

    @Override
    public Moved move(int version, LocalDate from, Instant now) {
        List<UUID> behind =
                database.query(BEHIND, row -> row.getObject(1, UUID.class), from, version, BATCH);
        return behind.isEmpty()
                ? new Moved(0, 0)
                : new Moved(behind.size(), settling.followCalendar(behind, now));
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("rule"),
                row.getString("regime"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("changes"),
                row.getLong("terms"),
                List.of((UUID[]) row.getArray("requests").getArray()));
    }
}
