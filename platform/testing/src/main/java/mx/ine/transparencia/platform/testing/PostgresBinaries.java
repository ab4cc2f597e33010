package mx.ine.transparencia.platform.testing;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once for each user from the archive on the class path. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Directory that holds {@code bin}, {@code lib} and {@code share}. */
    static Path directory(Unprivileged user) {
        String archive = archive();
        URL source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) {
            throw new IllegalStateException("No PostgreSQL for this machine: " + archive);
        }
        try {
            long size = source.openConnection().getContentLengthLong();
            Path home = user.cache().resolve("postgresql-" + Long.toString(size, 36));
            if (!Files.exists(home)) {
                unpack(source, home);
            }
            // in a directory that all may write to, another user may have been there before
            long owner = ((Integer) Files.getAttribute(home, "unix:uid")).longValue();
            if (owner != new UnixSystem().getUid()) {
                throw new IOException("Somebody else made " + home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked", e);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").matches("aarch64|arm64");
        return "postgres-"
                + (system.startsWith("mac") ? "darwin" : "linux")
                + (arm ? "-arm_64" : "-x86_64")
                + ".txz";
    }

    /** Into a directory beside it first: another process may be doing the same. */
    private static void unpack(URL source, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (InputStream in = new BufferedInputStream(source.openStream());
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                write(tar, entry, fresh.resolve(entry.getName()).normalize());
            }
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Directories.delete(fresh);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            target.toFile().setExecutable(true, false);
        }
    }
}
