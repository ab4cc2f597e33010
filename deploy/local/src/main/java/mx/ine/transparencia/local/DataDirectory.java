package mx.ine.transparencia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.ine.transparencia.local.clock.TrainingClock;

/** Where one suite keeps its databases, topics, documents, mail, secrets and logs. */
public record DataDirectory(Path root) {
    private static final String MARK = ".transparencia";

    /**
     * Makes sure the directory is ours.
     *
     * @throws StartRefused when it holds something else, so that nobody's files are mixed or wiped
     */
    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root);
            Path mark = root.resolve(MARK);
            if (!Files.exists(mark)) {
                if (!children(root).isEmpty()) {
                    throw new StartRefused(
                            "%s no está vacío y no es de la suite: elija otro directorio con --data."
                                    .formatted(root));
                }
                // secrets, mail and documents of people: nobody else on this machine reads them
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
                Files.createFile(mark);
            }
            DataDirectory directory = new DataDirectory(root);
            directory.create();
            return directory;
        } catch (IOException e) {
            throw new StartRefused(
                    "No se puede escribir en %s: revise sus permisos o elija otro directorio con --data."
                            .formatted(root),
                    e);
        }
    }

    /** The right to run on this directory, until this process ends; empty when another has it. */
    Optional<FileLock> lock() {
        try {
            return Optional.ofNullable(
                    FileChannel.open(
                                    run("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE)
                            .tryLock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything but the lock we hold. */
    void wipe() {
        try {
            for (Path child : children(root)) {
                if (!child.equals(root.resolve("run")) && !child.equals(root.resolve(MARK))) {
                    delete(child);
                }
            }
            create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory within, made if need be. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing was ever done here: a first start. */
    boolean blank() {
        return !Files.exists(root.resolve("postgres"));
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    /** A file that tells of the suite that runs now. */
    public Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    public TrainingClock clock() {
        return new TrainingClock(root.resolve("clock"));
    }

    private void create() {
        Stream.of("run", "logs").forEach(this::directory);
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }

    /** Does not follow links: the sign-in server's programs are linked from a shared cache. */
    public static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
