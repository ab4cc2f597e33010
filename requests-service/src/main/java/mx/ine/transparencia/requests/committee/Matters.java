package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;

/** Reads what is before the Committee, what is due soonest first. */
@ApplicationScoped
class Matters {
    /** On no agenda of a session that is still to be, or going on. */
    private static final String FREE =
            """
             AND NOT EXISTS (SELECT FROM committee_agenda a
                               JOIN committee_session s ON s.id = a.session_id
                              WHERE a.matter_id = m.id AND a.postponed IS NULL
                                AND s.state IN ('CONVENED', 'SITTING'))
            """;

    private final Database database;

    Matters(Database database) {
        this.database = database;
    }

    Optional<Matter> byId(UUID id) {
        return database.first(Matter.SELECT + "WHERE m.id = ?", Matter::read, id);
    }

    Page<Matter> pending(String after, Integer limit) {
        Paging paging = Paging.of(after, limit, 2);
        List<Object> arguments = new ArrayList<>();
        String place = "";
        if (paging.after().isPresent()) {
            place = " AND (m.due_on, m.id) > (?::date, ?::uuid)";
            arguments.addAll(paging.after().get());
        }
        List<Matter> found =
                database.query(
                        Matter.SELECT
                                + "WHERE m.state = 'PENDING'"
                                + place
                                + " ORDER BY m.due_on, m.id LIMIT "
                                + paging.fetch(),
                        Matter::read,
                        arguments.toArray());
        return Page.of(found, paging, m -> List.of(m.dueOn().toString(), m.id().toString()));
    }

    long countPending() {
        return database.first(
                        "SELECT count(*) FROM committee_matter WHERE state = 'PENDING'",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** Pending and on no other agenda, the first due first. */
    List<String> due(LocalDate by, int most) {
        return database.query(
                "SELECT m.id FROM committee_matter m WHERE m.state = 'PENDING' AND m.due_on <= ?"
                        + FREE
                        + "ORDER BY m.due_on, m.id LIMIT ?",
                row -> row.getString(1),
                by,
                most);
    }

    /** Those of these that can go on an agenda. */
    List<UUID> free(List<UUID> ids) {
        return database.query(
                "SELECT m.id FROM committee_matter m WHERE m.state = 'PENDING'"
                        + " AND m.id = ANY (?::uuid[])"
                        + FREE,
                row -> row.getObject(1, UUID.class),
                ids.stream().map(UUID::toString).toList());
    }

    /** The matters of an agenda, in its order. */
    List<Matter> onAgenda(UUID session) {
        return database.query(
                Matter.SELECT
                        + "JOIN committee_agenda a ON a.matter_id = m.id"
                        + " WHERE a.session_id = ? ORDER BY a.position",
                Matter::read,
                session);
    }
}
