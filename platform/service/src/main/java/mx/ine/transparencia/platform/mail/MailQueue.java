package mx.ine.transparencia.platform.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.AfterCommit;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.secrets.FieldCipher;

/**
 * Mail that leaves once its act is committed: never before, and never lost after. It is tried until
 * the server takes it; a server that fell silent after taking it gets it again under the same
 * Message-ID. Address and text are sealed while they wait and erased when they have left.
 */
@ApplicationScoped
public final class MailQueue {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is sealed of a message. */
    record Letter(String to, String subject, String text) {}

    private final Database database;
    private final FieldCipher cipher;
    private final SuiteClock clock;
    private final MailSender sender;
    private final AfterCommit afterCommit;

    MailQueue(
            Database database,
            FieldCipher cipher,
            SuiteClock clock,
            MailSender sender,
            AfterCommit afterCommit) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
        this.sender = sender;
        this.afterCommit = afterCommit;
    }

    /** Puts a message in the queue, in the transaction of the act it tells. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(Mail mail) {
        database.update(
                "INSERT INTO mail_queue (id, case_id, sealed, state, enqueued_at)"
                        + " VALUES (?, ?, ?, 'WAITING', ?)",
                UUID.randomUUID(),
                mail.caseId(),
                cipher.seal(json(new Letter(mail.to(), mail.subject(), mail.text()))),
                clock.now());
        afterCommit.run(sender::wake);
    }

    /** The messages of a case, for staff. */
    public List<MailStatus> of(UUID caseId) {
        return database.query(
                "SELECT * FROM mail_queue WHERE case_id = ? ORDER BY enqueued_at, id",
                MailQueue::status,
                caseId);
    }

    /** The messages that staff must look at, oldest first. */
    public List<MailStatus> failed(int limit) {
        return database.query(
                "SELECT * FROM mail_queue WHERE state = 'FAILED' ORDER BY enqueued_at LIMIT ?",
                MailQueue::status,
                limit);
    }

    /** Tries a message again from the start, as staff ask. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void retry(UUID id) {
        database.update(
                "UPDATE mail_queue SET state = 'RETRYING', attempts = 0, next_attempt_at = now()"
                        + " WHERE id = ? AND state IN ('FAILED', 'RETRYING')",
                id);
        afterCommit.run(sender::wake);
    }

    static Letter letter(String json) throws JsonProcessingException {
        return JSON.readValue(json, Letter.class);
    }

    private static String json(Letter letter) {
        try {
            return JSON.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Three texts that cannot be written", e);
        }
    }

    private static MailStatus status(ResultSet row) throws SQLException {
        return new MailStatus(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("failure")).map(MailFailure::valueOf),
                Database.instant(row, "enqueued_at").orElseThrow(),
                Database.instant(row, "sent_at"));
    }
}
