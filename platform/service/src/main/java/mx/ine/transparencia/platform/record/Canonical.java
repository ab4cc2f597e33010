package mx.ine.transparencia.platform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.platform.web.BodyDigest;

/**
 * The one way to write an entry in bytes, so that anybody can compute its hash again: the fields in
 * order, each as {@code <bytes in UTF-8>:<text>,}, and {@code -,} where there is none. The hash of
 * an entry is {@code SHA-256(previous hash | sequence as 8 bytes | SHA-256(fields))}.
 */
final class Canonical {

    static final byte[] NOTHING = new byte[32];

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private Canonical() {}

    /** The digest of what the entry says, without its place. */
    static byte[] content(RecordEntry entry, String detail, List<String> documents) {
        MessageDigest digest = BodyDigest.sha256();
        field(digest, entry.caseId().toString());
        field(digest, entry.at().toString());
        field(digest, entry.act());
        field(digest, entry.actor());
        field(digest, entry.role());
        field(digest, entry.channel());
        field(digest, entry.before());
        field(digest, entry.after());
        field(digest, detail);
        field(digest, String.join(" ", documents));
        return digest.digest();
    }

    static byte[] hash(byte[] previous, long sequence, byte[] content) {
        MessageDigest digest = BodyDigest.sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).flip());
        return digest.digest(content);
    }

    static String json(Map<String, Object> detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A detail that JSON cannot hold", e);
        }
    }

    static Map<String, Object> detail(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            return Map.of("unreadable", json); // tampered with: the check tells, reading goes on
        }
    }

    private static void field(MessageDigest digest, String text) {
        if (text == null) {
            digest.update("-,".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }
}
