package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import mx.ine.transparencia.platform.database.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A creating act sent twice with the same {@code Idempotency-Key} happens once. The key is taken in
 * the transaction of the act itself: of two at the same time the second waits for the first, then
 * answers the same, or acts if the first was undone.
 */
@ApplicationScoped
public final class Idempotency {

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final ObjectMapper CANONICAL =
            JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private record Taken(byte[] digest, String reference) {}

    private final Database database;
    private final int keptHours;

    Idempotency(
            Database database,
            @ConfigProperty(name = "transparencia.idempotency.kept-hours") int keptHours) {
        this.database = database;
        this.keptHours = keptHours;
    }

    /**
     * Creates, or finds what was created with this key.
     *
     * @param key the header's value; null or blank creates without protection
     * @param create gives the reference of the created thing
     * @return the reference, fresh or of the first time
     * @throws ProblemException 422 when the key was used with another body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String once(String scope, String key, byte[] bodyDigest, Supplier<String> create) {
        if (key == null || key.isBlank()) {
            return create.get();
        }
        Optional<String> before = take(scope, key, bodyDigest, null);
        if (before.isPresent()) {
            return before.get();
        }
        String reference = create.get();
        database.update(
                "UPDATE idempotency SET reference = ? WHERE scope = ? AND key = ?",
                reference,
                scope,
                key);
        return reference;
    }

    /** As the other, with the body as text. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String once(String scope, String key, String body, Supplier<String> create) {
        return once(scope, key, BodyDigest.of(body), create);
    }

    /**
     * Takes the key for a thing whose reference is known beforehand: a single INSERT.
     *
     * @return the reference of the first time, or empty when this is the first
     * @throws ProblemException 422 when the key was used with another body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> claim(String scope, String key, byte[] bodyDigest, String reference) {
        return key == null || key.isBlank()
                ? Optional.empty()
                : take(scope, key, bodyDigest, reference);
    }

    /** The digest of a request's body as it was understood: spaces and order do not count. */
    public static byte[] digest(Object body) {
        try {
            return BodyDigest.of(CANONICAL.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A body that cannot be written as JSON", e);
        }
    }

    private Optional<String> take(String scope, String key, byte[] digest, String reference) {
        if (!SHAPE.matcher(key).matches()) {
            throw new BadInput("Idempotency-Key", "debe tener de 1 a 100 caracteres sin espacios");
        }
        int taken =
                database.update(
                        "INSERT INTO idempotency (scope, key, digest, reference)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        scope,
                        key,
                        digest,
                        reference);
        return taken == 1 ? Optional.empty() : Optional.of(replay(scope, key, digest));
    }

    private String replay(String scope, String key, byte[] digest) {
        Taken first =
                database.first(
                                "SELECT digest, reference FROM idempotency"
                                        + " WHERE scope = ? AND key = ?",
                                row -> new Taken(row.getBytes(1), row.getString(2)),
                                scope,
                                key)
                        .orElseThrow(); // purged between two statements: fails, and a retry acts
        if (!Arrays.equals(first.digest(), digest)) {
            throw new ProblemException(
                    Problem.of(
                            ProblemType.KEY_REUSED,
                            "Use una clave (Idempotency-Key) nueva para cada envío distinto."));
        }
        return first.reference();
    }

    @Scheduled(every = "6h", delayed = "10m", identity = "idempotency-purge")
    void purge() {
        database.update(
                "DELETE FROM idempotency WHERE created_at < now() - make_interval(hours => ?)",
                keptHours);
    }
}
