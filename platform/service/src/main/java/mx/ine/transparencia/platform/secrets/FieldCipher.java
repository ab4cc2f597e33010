package mx.ine.transparencia.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals personal data (Art. 35-37) before they reach the database: AES-256-GCM with a key from
 * outside it. What is sealed names its key, so a new key can be put in while the former ones still
 * open what they closed ({@code TRANSPARENCIA_DATA_KEYS_FORMER}).
 */
@ApplicationScoped
public final class FieldCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataKey current;
    private final Map<String, DataKey> keys = new HashMap<>();
    private final SecureRandom random = new SecureRandom();

    FieldCipher(
            @ConfigProperty(name = "transparencia.data.key") String key,
            @ConfigProperty(name = "transparencia.data.keys-former")
                    Optional<List<String>> former) {
        current = DataKey.parse(key);
        former.orElse(List.of()).stream().map(DataKey::parse).forEach(k -> keys.put(k.id(), k));
        keys.put(current.id(), current);
    }

    /** The text sealed, or null for null: {@code <key>:<base64>}. Never twice the same. */
    public String seal(String text) {
        return text == null ? null : current.id() + ":" + encrypted(text);
    }

    /**
     * The text that was sealed, or null for null.
     *
     * @throws SealedException when its key is not here or somebody changed it
     */
    public String open(String sealed) {
        if (sealed == null) {
            return null;
        }
        int colon = sealed.indexOf(':');
        DataKey key = colon < 0 ? null : keys.get(sealed.substring(0, colon));
        if (key == null) {
            throw new SealedException("No key for it", null);
        }
        return decrypted(key, sealed.substring(colon + 1));
    }

    private String encrypted(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, current.key(), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] closed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole =
                    ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    private static String decrypted(DataKey key, String base64) {
        try {
            byte[] whole = Base64.getDecoder().decode(base64);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    key.key(),
                    new GCMParameterSpec(TAG_BITS, whole, 0, NONCE));
            byte[] text = cipher.doFinal(whole, NONCE, whole.length - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealedException("It was changed", e);
        }
    }
}
