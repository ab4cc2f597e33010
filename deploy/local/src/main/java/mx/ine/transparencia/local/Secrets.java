package mx.ine.transparencia.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords and keys of one data directory, made up when first asked for and kept in a file
 * only its owner reads. Data encrypted with them cannot be read without them.
 */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A password: 32 random bytes, always the same ones for a name, written with the 64 letters
     * that mean themselves in a form, an address and an HTTP Basic header.
     */
    public String of(String name) {
        return of(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** A key: 32 random bytes in Base64, always the same ones for a name. */
    public String keyOf(String name) {
        return of(name, Base64.getEncoder());
    }

    private synchronized String of(String name, Base64.Encoder encoder) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = encoder.encodeToString(bytes);
        values.setProperty(name, made);
        append(name + "=" + made + "\n");
        return made;
    }

    private void append(String line) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
