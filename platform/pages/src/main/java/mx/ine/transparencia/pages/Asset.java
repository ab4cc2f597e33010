package mx.ine.transparencia.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file that pages use, kept in memory as it is sent.
 *
 * @param name last segment of its address
 * @param mediaType for {@code Content-Type}
 * @param hash first digits of its SHA-256: part of its address, so that it may be cached for good
 * @param plain its bytes
 * @param gzipped its bytes compressed
 */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String name, String mediaType, String hash, byte[] plain, byte[] gzipped) {
    private static final int HASH_DIGITS = 12;

    static Asset read(String name, String mediaType, String resource) {
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing asset " + resource);
            }
            var plain = in.readAllBytes();
            return new Asset(name, mediaType, hash(plain), plain, gzip(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String href() {
        return "/assets/" + hash + "/" + name;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
