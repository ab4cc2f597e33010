package mx.ine.transparencia.requests.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterResolved;
import mx.ine.transparencia.requests.committee.Sense;

/** Signs resolutions as the Committee does: the event and its effects in one transaction. */
@ApplicationScoped
public class Resolving {
    private final Database database;
    private final Event<MatterResolved> resolved;

    Resolving(Database database, Event<MatterResolved> resolved) {
        this.database = database;
        this.resolved = resolved;
    }

    /** A matter as the Committee has it. */
    public record Matter(UUID id, String kind, UUID caseId, int turn, LocalDate dueOn) {}

    public List<Matter> pending(String folio) {
        return database.query(
                "SELECT id, kind, case_id, turn, due_on FROM committee_matter"
                        + " WHERE folio = ? AND state = 'PENDING' ORDER BY turn, kind",
                row ->
                        new Matter(
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                row.getObject("case_id", UUID.class),
                                row.getInt("turn"),
                                row.getObject("due_on", LocalDate.class)),
                folio);
    }

    /** The states of what the register of classification has of a request. */
    public List<String> registered(String folio) {
        return database.query(
                "SELECT state FROM classification WHERE folio = ? ORDER BY turn",
                row -> row.getString(1),
                folio);
    }

    /** The only one that is pending of that turn. */
    public void sign(
            String folio, int turn, Sense sense, String number, LocalDate on, String orders) {
        Matter matter =
                pending(folio).stream().filter(m -> m.turn() == turn).findFirst().orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    database.update(
                            "UPDATE committee_matter SET state = 'RESOLVED' WHERE id = ?",
                            matter.id());
                    resolved.fire(
                            new MatterResolved(
                                    matter.id(),
                                    MatterKind.valueOf(matter.kind()),
                                    folio,
                                    Optional.of(matter.caseId()),
                                    turn,
                                    sense,
                                    number,
                                    on,
                                    orders));
                });
    }
}
