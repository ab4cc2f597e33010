package mx.ine.transparencia.platform.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One act on a case, to be kept for good. Who, when, from where, what it changed; no personal data
 * beyond the official's account.
 *
 * @param act what was done, in the past tense of the code's words
 * @param actor the account, {@code anonymous} or {@code system}
 * @param role in which the actor acted
 * @param channel by which the act came
 * @param before the stage before, null when there was none
 * @param after the stage after
 * @param detail what else must be known of the act: values that JSON has
 * @param documents the SHA-256 of each document of the act
 */
public record RecordEntry(
        UUID caseId,
        String act,
        String actor,
        String role,
        String channel,
        String before,
        String after,
        Instant at,
        Map<String, Object> detail,
        List<String> documents) {

    public RecordEntry {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(actor, "actor");
        at = at.truncatedTo(ChronoUnit.MICROS); // PostgreSQL keeps no more: hashed as it is kept
        detail = detail == null ? Map.of() : Collections.unmodifiableMap(detail);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
