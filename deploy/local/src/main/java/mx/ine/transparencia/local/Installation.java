package mx.ine.transparencia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The packaged services as they were when the suite started: hard links, so that a build in the
 * same checkout does not pull the programs from under what runs.
 */
final class Installation {
    private final Path checkout;
    private final Path directory;

    Installation(Path checkout, DataDirectory data) {
        this.checkout = checkout;
        this.directory = data.directory("apps");
    }

    /** The jar that starts the service. */
    Path of(SuiteService service) {
        Path source = checkout.resolve(service.module()).resolve("target/quarkus-app");
        Path target = directory.resolve(service.id());
        if (!Files.exists(source.resolve("quarkus-run.jar"))) {
            throw new StartRefused(
                    "%s no está construido: use deploy/run sin --no-build."
                            .formatted(service.module()));
        }
        try {
            if (Files.exists(target)) {
                DataDirectory.delete(target);
            }
            Files.walkFileTree(source, new Linking(source, target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.resolve("quarkus-run.jar");
    }

    private static final class Linking extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Linking(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Path link = to.resolve(from.relativize(file));
            try {
                Files.createLink(link, file);
            } catch (UnsupportedOperationException | IOException e) {
                // the data are on another disk
                Files.copy(file, link);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
