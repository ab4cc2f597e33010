package mx.ine.transparencia.requests.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.secrets.FieldCipher;

/** The history of an errand: each step as it was written down, only added to (47.4.b). */
@ApplicationScoped
final class Steps {
    private final Database database;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    Steps(Database database, FieldCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** A step of an errand; who was found only for those who carry it out. */
    record Step(
            int number,
            String what,
            Instant happenedAt,
            Instant recordedAt,
            String actor,
            String role,
            Personal personal) {}

    void add(UUID errand, String what, Instant happened, Instant recorded, By by, Personal who) {
        database.update(
                "INSERT INTO notification_step (errand_id, number, what, happened_at, recorded_at,"
                        + " actor, role, sealed) SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?,"
                        + " ?, ?, ? FROM notification_step WHERE errand_id = ?",
                errand,
                what,
                happened,
                recorded,
                by.id(),
                by.role(),
                who.equals(Personal.NOBODY) ? null : seal(who),
                errand);
    }

    List<Step> of(UUID errand) {
        return database.query(
                "SELECT * FROM notification_step WHERE errand_id = ? ORDER BY number",
                row ->
                        new Step(
                                row.getInt("number"),
                                row.getString("what"),
                                Database.instant(row, "happened_at").orElseThrow(),
                                Database.instant(row, "recorded_at").orElseThrow(),
                                row.getString("actor"),
                                row.getString("role"),
                                open(row.getString("sealed"))),
                errand);
    }

    private String seal(Personal who) {
        try {
            return cipher.seal(json.writeValueAsString(who));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was seen is plain data", e);
        }
    }

    private Personal open(String sealed) {
        try {
            return sealed == null
                    ? Personal.NOBODY
                    : json.readValue(cipher.open(sealed), Personal.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored step is unreadable");
        }
    }
}
