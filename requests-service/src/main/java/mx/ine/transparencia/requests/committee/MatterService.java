package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;

/** What waits for the Information Committee. */
@ApplicationScoped
public class MatterService {
    private final Database database;

    MatterService(Database database) {
        this.database = database;
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
}
