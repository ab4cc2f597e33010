package mx.ine.transparencia.local.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.ine.transparencia.local.DataDirectory;
import mx.ine.transparencia.platform.testing.Guardian;

/**
 * The sign-in server's programs, unpacked and built once for each user of the machine and shared by
 * all their suites: a build takes half a minute, a start of what is built ten seconds.
 */
public final class KeycloakPrograms {
    private final Path archive;
    private final Path home;

    /**
     * @param directory where Maven put the distribution
     */
    public KeycloakPrograms(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            archive =
                    files.filter(file -> file.toString().endsWith(".zip"))
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalStateException("No distribution in " + directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = archive.getFileName().toString().replace(".zip", "");
        home = cache().resolve(name + "-" + Integer.toHexString(KeycloakCommand.BUILD.hashCode()));
    }

    public boolean ready() {
        return Files.exists(home);
    }

    Path home() {
        return home;
    }

    /**
     * Unpacks and builds in a directory beside its place, then moves there: a half-made one is
     * never used, and two suites that prepare at once do not meet.
     */
    public void prepare(Path log) {
        try {
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "keycloak-preparing-");
            unpack(fresh);
            build(fresh, log);
            try {
                Files.move(fresh, home);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                DataDirectory.delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sign-in server could not be prepared", e);
        }
    }

    private void unpack(Path target) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() == 1) {
                    continue;
                }
                Path file = target.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("An entry leaves the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static void build(Path target, Path log) throws IOException {
        Process build =
                new ProcessBuilder(KeycloakCommand.java(target, KeycloakCommand.BUILD))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        Guardian.ofThisProcess().watch(build.toHandle());
        try {
            if (build.waitFor() != 0) {
                throw new IOException("Its build failed, see " + log);
            }
        } catch (InterruptedException e) {
            build.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path root =
                configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(configured);
        return root.resolve("transparencia");
    }
}
