package mx.ine.transparencia.platform.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once for each user from the archive on the class path. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Directory that holds {@code bin}, {@code lib} and {@code share}. */
    static Path directory() {
        String archive = archive();
        URL source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) {
            throw new IllegalStateException("No PostgreSQL for this machine: " + archive);
        }
        Path home =
                cache().resolve("postgresql-" + Integer.toHexString(source.toString().hashCode()));
        try {
            if (!Files.exists(home)) {
                unpack(source, home);
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

    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path root =
                configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(configured);
        return root.resolve("transparencia");
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
        Files.setPosixFilePermissions(fresh, EnumSet.allOf(PosixFilePermission.class));
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
