package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.requests.classification.domain.Classified;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.classification.domain.Secrecy;

/** The entries of the register. */
@ApplicationScoped
class Entries {
    private final Database database;

    Entries(Database database) {
        this.database = database;
    }

    /** What to look for; null where it does not matter. */
    record Filter(String organ, EntryState state, Secrecy secrecy, String text) {}

    void add(UUID id, NewClassification entry, EntryState state) {
        Classified c = entry.classified();
        database.update(
                "INSERT INTO classification (id, organ, party, theme, subject, secrecy, grounds,"
                        + " reasons, harm, classified_on, until_on, condition, parts, regime,"
                        + " folio, turn, matter, resolution, state, registered_by) VALUES (?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                c.organ(),
                c.party(),
                c.theme(),
                c.subject(),
                c.secrecy().name(),
                String.join(" ", c.grounds()),
                c.reasons(),
                c.harm(),
                c.on(),
                c.until().orElse(null),
                c.condition(),
                c.parts(),
                c.regime(),
                entry.folio().orElse(null),
                entry.turn(),
                entry.matter().orElse(null),
                entry.resolution().orElse(null),
                state.name(),
                entry.by());
    }

    Optional<Entry> byId(UUID id) {
        return database.first("SELECT * FROM classification WHERE id = ?", Entries::entry, id);
    }

    /** For a change: nobody else changes it until the transaction ends. */
    Optional<Entry> lock(UUID id) {
        return database.first(
                "SELECT * FROM classification WHERE id = ? FOR UPDATE", Entries::entry, id);
    }

    Optional<Entry> byMatter(UUID matter) {
        return database.first(
                "SELECT * FROM classification WHERE matter = ? OR declassifying = ? FOR UPDATE",
                Entries::entry,
                matter,
                matter);
    }

    void confirm(UUID id, String resolution) {
        database.update(
                "UPDATE classification SET state = 'IN_FORCE', resolution = ? WHERE id = ?",
                resolution,
                id);
    }

    /**
     * @param by who ended it, as an account or as one of those of 10.6
     * @param on the first day on which it is open
     */
    void end(UUID id, EntryState state, LocalDate on, String by, String why) {
        database.update(
                "UPDATE classification SET state = ?, ended_on = ?, ended_by = ?, ended_why = ?,"
                        + " declassifying = NULL WHERE id = ?",
                state.name(),
                on,
                by,
                why,
                id);
    }

    void declassifying(UUID id, UUID matter) {
        database.update("UPDATE classification SET declassifying = ? WHERE id = ?", matter, id);
    }

    void warned(UUID id, LocalDate on) {
        database.update("UPDATE classification SET warned_on = ? WHERE id = ?", on, id);
    }

    long nextEvent(UUID id) {
        return database.first(
                        "UPDATE classification SET event_count = event_count + 1 WHERE id = ?"
                                + " RETURNING event_count",
                        row -> row.getLong(1),
                        id)
                .orElseThrow();
    }

    /** Reserves in force whose last day is before that one. */
    List<UUID> over(LocalDate day, int most) {
        return database.query(
                "SELECT id FROM classification WHERE state = 'IN_FORCE' AND until_on < ? ORDER BY"
                        + " until_on LIMIT ?",
                row -> row.getObject(1, UUID.class),
                day,
                most);
    }

    /** Reserves in force that end by that day and nobody was warned of. */
    List<UUID> toWarn(LocalDate by, int most) {
        return database.query(
                "SELECT id FROM classification WHERE state = 'IN_FORCE' AND until_on <= ? AND"
                        + " warned_on IS NULL ORDER BY until_on LIMIT ?",
                row -> row.getObject(1, UUID.class),
                by,
                most);
    }

    long warned(String organ) {
        return database.first(
                        "SELECT count(*) FROM classification WHERE state = 'IN_FORCE' AND warned_on"
                                + " IS NOT NULL AND until_on IS NOT NULL AND (?::text IS NULL OR"
                                + " organ = ?)",
                        row -> row.getLong(1),
                        organ,
                        organ)
                .orElse(0L);
    }

    Page<Entry> page(Filter filter, Paging paging) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        if (paging.after().isPresent()) {
            where += " AND (classified_on, id) < (?::date, ?::uuid)";
            arguments.addAll(paging.after().get());
        }
        List<Entry> rows =
                database.query(
                        "SELECT * FROM classification WHERE "
                                + where
                                + " ORDER BY classified_on DESC, id DESC LIMIT "
                                + paging.fetch(),
                        Entries::entry,
                        arguments.toArray());
        return Page.of(
                rows, paging, e -> List.of(e.classified().on().toString(), e.id().toString()));
    }

    /** All that fit, for an export. */
    List<Entry> all(Filter filter) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        return database.query(
                "SELECT * FROM classification WHERE "
                        + where
                        + " ORDER BY organ, classified_on, id",
                Entries::entry,
                arguments.toArray());
    }

    private static String where(Filter filter, List<Object> arguments) {
        StringBuilder where = new StringBuilder("true");
        if (filter.organ() != null) {
            where.append(" AND organ = ?");
            arguments.add(filter.organ());
        }
        if (filter.state() != null) {
            where.append(" AND state = ?");
            arguments.add(filter.state().name());
        }
        if (filter.secrecy() != null) {
            where.append(" AND secrecy = ?");
            arguments.add(filter.secrecy().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND strpos(lower(theme || ' ' || subject), lower(?)) > 0");
            arguments.add(filter.text().strip());
        }
        return where.toString();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getLong("event_count"),
                classified(row),
                row.getString("folio"),
                row.getInt("turn"),
                row.getObject("matter", UUID.class),
                row.getString("resolution"),
                EntryState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_by"),
                row.getString("ended_why"),
                row.getObject("declassifying", UUID.class),
                row.getObject("warned_on", LocalDate.class));
    }

    private static Classified classified(ResultSet row) throws SQLException {
        return new Classified(
                row.getString("organ"),
                row.getBoolean("party"),
                row.getString("theme"),
                row.getString("subject"),
                Secrecy.valueOf(row.getString("secrecy")),
                List.of(row.getString("grounds").split(" ")),
                row.getString("reasons"),
                row.getString("harm"),
                row.getObject("classified_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                row.getString("condition"),
                row.getString("parts"),
                row.getString("regime"));
    }
}
