package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Idempotency;

/** What waits for the Information Committee. */
@ApplicationScoped
public class MatterService {
    private static final String SCOPE = "committee-matters";

    private final Database database;
    private final Matters matters;
    private final Idempotency idempotency;
    private final SuiteClock clock;

    MatterService(Database database, Matters matters, Idempotency idempotency, SuiteClock clock) {
        this.database = database;
        this.matters = matters;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Puts a matter before the Committee, in the transaction of what brought it there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(NewMatter matter) {
        database.update(
                "INSERT INTO committee_matter (id, kind, folio, case_id, turn, organ, subject,"
                        + " received_on, due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                matter.id(),
                matter.kind().name(),
                matter.folio(),
                matter.caseId().orElse(null),
                matter.turn(),
                matter.organ(),
                matter.subject(),
                matter.receivedOn(),
                matter.dueOn());
    }

    /** Takes back what is no longer to be resolved: the request was withdrawn or granted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID matter) {
        database.update(
                "UPDATE committee_matter SET state = 'WITHDRAWN' WHERE id = ? AND state ="
                        + " 'PENDING'",
                matter);
    }

    /** Whether the case has, or had, a matter here: then the Committee may see it. */
    public boolean concerns(UUID caseId) {
        return database.first(
                        "SELECT 1 FROM committee_matter WHERE case_id = ? LIMIT 1",
                        row -> row.getInt(1),
                        caseId)
                .isPresent();
    }

    /** A criterion that arises from the Committee's own resolutions (19.1.XIII). */
    @Transactional
    Matter propose(CommitteeInputs.CriterionInput input, String key) {
        String id =
                idempotency.once(
                        SCOPE, key, Idempotency.digest(input), () -> criterion(input).toString());
        return matters.byId(UUID.fromString(id)).orElseThrow();
    }

    private UUID criterion(CommitteeInputs.CriterionInput input) {
        UUID id = UUID.randomUUID();
        enter(
                new NewMatter(
                        id,
                        MatterKind.CRITERION,
                        "CRITERIO",
                        Optional.empty(),
                        0,
                        "",
                        input.subject(),
                        clock.today(),
                        clock.today().plusMonths(1)));
        return id;
    }
}
