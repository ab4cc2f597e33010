package mx.ine.transparencia.platform.secrets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 32 bytes and the name by which what it sealed can be told; the name reveals nothing. */
record DataKey(String id, SecretKey key) {

    private static final int BYTES = 32;

    static DataKey parse(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("TRANSPARENCIA_DATA_KEY must be 32 bytes in base64");
        }
        return new DataKey(name(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String name(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
