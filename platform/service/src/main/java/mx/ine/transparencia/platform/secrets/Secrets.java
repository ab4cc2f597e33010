package mx.ine.transparencia.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keyed hashes with the service's secret ({@code TRANSPARENCIA_SECRET}): what must be recognised
 * and never read back, such as tracking keys, and what is looked up while it stays encrypted.
 */
@ApplicationScoped
public final class Secrets {

    private static final int SHORTEST = 32;

    private final byte[] secret;
    private final SecureRandom random = new SecureRandom();

    Secrets(@ConfigProperty(name = "transparencia.secret") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(
                    "TRANSPARENCIA_SECRET must have at least " + SHORTEST + " characters");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The keyed hash of a text, in hexadecimal.
     *
     * @param purpose keeps apart hashes of the same text for different uses
     */
    public String hash(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text));
    }

    /** Whether the text is the one that was hashed; takes the same time whatever differs. */
    public boolean matches(String purpose, String text, String hash) {
        return MessageDigest.isEqual(
                hash(purpose, text).getBytes(StandardCharsets.US_ASCII),
                hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Unguessable text of so many random bytes, safe in URLs and headers. */
    public String random(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
