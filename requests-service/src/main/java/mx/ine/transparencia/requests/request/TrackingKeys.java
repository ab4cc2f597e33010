package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.secrets.Secrets;

/**
 * The key that an applicant gets once, on the receipt, instead of an account. It is derived from
 * the case with the service's secret, so the same filing sent twice gets the same one; stored is
 * only its keyed hash.
 */
@ApplicationScoped
final class TrackingKeys {
    /** No 0, O, 1, I or L: it is read from paper and typed on a telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;
    private static final String NO_CASE = "0".repeat(64);

    private final Secrets secrets;

    TrackingKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Eighty bits in four groups: {@code ABCD-EFGH-JKMN-PQRS}. */
    String of(UUID caseId) {
        String hash = secrets.hash("tracking-key", caseId.toString());
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                key.append('-');
            }
            int value = Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16);
            key.append(LETTERS.charAt(value % LETTERS.length()));
        }
        return key.toString();
    }

    String hash(UUID caseId) {
        return secrets.hash("tracking-hash", plain(of(caseId)));
    }

    /** Takes the same time for a wrong key and for a case that does not exist. */
    boolean matches(String key, Optional<String> storedHash) {
        String given = key == null ? "" : plain(key);
        return secrets.matches("tracking-hash", given, storedHash.orElse(NO_CASE));
    }

    private static String plain(String key) {
        return key.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
