package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;

/** The stored errands. */
@ApplicationScoped
class Errands {
    private static final String OPEN = "state IN ('ORDERED', 'CITATION_LEFT', 'FALLING')";

    private static final String INSERT =
            """
            INSERT INTO notification_errand (version, event_count, state, since, limit_on, way,
                term_rule, term_started_on, term_due_on, calendar, waits_at, why, falls_on,
                notified_on, effective_on, made, lapsed, id, case_id, folio, regime, act, act_input,
                summary, audience, organ, justification, ends, ordered_at, ordered_by)
            VALUES (0, 0%s)
            """
                    .formatted(", ?".repeat(28));

    private static final String UPDATE =
            """
            UPDATE notification_errand SET version = version + 1, event_count = ?, state = ?,
                since = ?, limit_on = ?, way = ?, term_rule = ?, term_started_on = ?,
                term_due_on = ?, calendar = ?, waits_at = ?, why = ?, falls_on = ?, notified_on = ?,
                effective_on = ?, made = ?, lapsed = ?
             WHERE id = ? AND version = ?
            """;

    private final Database database;

    Errands(Database database) {
        this.database = database;
    }

    Optional<ErrandRow> find(UUID id) {
        return database.first(
                "SELECT * FROM notification_errand WHERE id = ?", ErrandRow::read, id);
    }

    /** Of a case, the first ordered first. */
    List<ErrandRow> of(UUID caseId) {
        return database.query(
                "SELECT * FROM notification_errand WHERE case_id = ? ORDER BY ordered_at, id",
                ErrandRow::read,
                caseId);
    }

    /** The one by which the person is being notified now. */
    Optional<ErrandRow> underWay(UUID caseId) {
        return of(caseId).stream().filter(row -> row.organ == null && row.state.open()).findFirst();
    }

    /** To be done, the most urgent first; or what was done, the last first. */
    Page<ErrandRow> page(boolean open, String after, Integer limit) {
        Paging paging = Paging.of(after, limit, 2);
        List<Object> arguments = new ArrayList<>();
        String key = open ? "coalesce(limit_on, DATE '9999-12-31')" : "notified_key";
        String place =
                paging.after()
                        .map(last -> {
                            arguments.addAll(last);
                            return " AND ("
                                    + key
                                    + ", id::text) "
                                    + (open ? ">" : "<")
                                    + " (?::date, ?)";
                        })
                        .orElse("");
        String order = open ? "" : " DESC";
        List<ErrandRow> rows =
                database.query(
                        "SELECT * FROM (SELECT *, coalesce(notified_on, (since AT TIME ZONE"
                                + " 'America/Mexico_City')::date) AS notified_key FROM"
                                + " notification_errand) e WHERE "
                                + (open ? OPEN : "NOT (" + OPEN + ")")
                                + place
                                + " ORDER BY "
                                + key
                                + order
                                + ", id::text"
                                + order
                                + " LIMIT "
                                + paging.fetch(),
                        ErrandRow::read,
                        arguments.toArray());
        return Page.of(rows, paging, row -> List.of(place(row, open), row.id.toString()));
    }

    private static String place(ErrandRow row, boolean open) {
        if (open) {
            return row.limitOn == null ? "9999-12-31" : row.limitOn.toString();
        }
        return (row.notifiedOn == null
                        ? mx.ine.transparencia.kernel.calendar.MexicoCity.dateOf(row.since)
                        : row.notifiedOn)
                .toString();
    }

    boolean behind(UUID caseId, LocalDate today, int calendar) {
        return database.first(
                        "SELECT 1 FROM notification_errand WHERE case_id = ? AND (falls_on <= ? OR"
                                + " calendar < ? AND state NOT IN ('NOTIFIED', 'PUBLISHED',"
                                + " 'CANCELLED')) LIMIT 1",
                        row -> 1,
                        caseId,
                        today,
                        calendar)
                .isPresent();
    }

    /** The cases with something that time has done and nobody wrote yet. */
    List<UUID> behind(LocalDate today, int calendar, int most) {
        return database.query(
                "SELECT DISTINCT case_id FROM (SELECT case_id FROM notification_errand WHERE"
                        + " falls_on <= ? OR calendar < ? AND state NOT IN ('NOTIFIED',"
                        + " 'PUBLISHED', 'CANCELLED') ORDER BY falls_on LIMIT ?) due",
                row -> row.getObject(1, UUID.class),
                today,
                calendar,
                most);
    }

    void add(ErrandRow row) {
        List<Object> values = changing(row);
        values.add(row.id);
        values.add(row.caseId);
        values.add(row.folio);
        values.add(row.regime);
        values.add(row.act.name());
        values.add(row.actInput);
        values.add(row.summary);
        values.add(row.audience.name());
        values.add(row.organ);
        values.add(row.justification);
        values.add(row.act.ends());
        values.add(row.orderedAt);
        values.add(row.orderedBy);
        database.update(INSERT, values.toArray());
    }

    void update(ErrandRow row) {
        List<Object> values = new ArrayList<>();
        values.add(row.eventCount);
        values.addAll(changing(row));
        values.add(row.id);
        values.add(row.version);
        if (database.update(UPDATE, values.toArray()) == 0) {
            throw EntityTags.stale();
        }
        row.version++;
    }

    private static List<Object> changing(ErrandRow row) {
        List<Object> values = new ArrayList<>();
        values.add(row.state.name());
        values.add(row.since);
        values.add(row.limitOn);
        values.add(row.way.name());
        values.add(row.termRule);
        values.add(row.termStartedOn);
        values.add(row.termDueOn);
        values.add(row.calendar);
        values.add(row.waitsAt);
        values.add(name(row.why));
        values.add(row.fallsOn);
        values.add(row.notifiedOn);
        values.add(row.effectiveOn);
        values.add(name(row.made));
        values.add(row.lapsed);
        return values;
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }
}
