package mx.ine.transparencia.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.secrets.FieldCipher;

/** Which documents each case has. Who may see one is for the service to decide, each time. */
@ApplicationScoped
public final class CaseDocuments {

    private final Database database;
    private final FieldCipher cipher;
    private final SuiteClock clock;

    CaseDocuments(Database database, FieldCipher cipher, SuiteClock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Adds a stored document to a case, in the transaction of the act that brings it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseDocument attach(UUID caseId, StoredDocument stored, String kind, String audience) {
        CaseDocument added =
                new CaseDocument(UUID.randomUUID(), caseId, stored, kind, audience, clock.now());
        database.update(
                "INSERT INTO document (id, case_id, sha256, media_type, size, name, kind, audience,"
                        + " stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added.id(),
                caseId,
                stored.sha256(),
                stored.mediaType(),
                stored.size(),
                cipher.seal(stored.fileName()),
                kind,
                audience,
                added.storedAt());
        return added;
    }

    /** In the order in which they came. */
    public List<CaseDocument> of(UUID caseId) {
        return database.query(
                "SELECT * FROM document WHERE case_id = ? ORDER BY stored_at, id",
                this::read,
                caseId);
    }

    public Optional<CaseDocument> find(UUID id) {
        return database.first("SELECT * FROM document WHERE id = ?", this::read, id);
    }

    /** Opens or closes a document to others, as a classification orders. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void showTo(UUID id, String audience) {
        database.update("UPDATE document SET audience = ? WHERE id = ?", audience, id);
    }

    private CaseDocument read(ResultSet row) throws SQLException {
        return new CaseDocument(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                new StoredDocument(
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        cipher.open(row.getString("name"))),
                row.getString("kind"),
                row.getString("audience"),
                Database.instant(row, "stored_at").orElseThrow());
    }
}
