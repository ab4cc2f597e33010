package mx.ine.transparencia.platform.documents;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import mx.ine.transparencia.platform.web.BodyDigest;
import mx.ine.transparencia.platform.web.Problem;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.ProblemType;
import org.jboss.logging.Logger;

/** Where documents arrive: written as they come, hashed on the way, on disk before they count. */
@ApplicationScoped
final class Incoming {

    private static final Logger LOG = Logger.getLogger(Incoming.class);
    private static final int BUFFER = 64 * 1024;
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** A file that has arrived. */
    record Arrived(Path file, String sha256, long size) {}

    private final Path directory;

    Incoming(DocumentSettings settings) {
        this.directory = settings.directory().resolve("incoming");
    }

    /** Reads all there is, or no more than the limit: then it is refused. */
    Arrived receive(InputStream in, long limit) throws IOException {
        Files.createDirectories(directory);
        Path file = Files.createTempFile(directory, "", ".part");
        try {
            return write(in, file, limit);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Arrived write(InputStream in, Path file, long limit) throws IOException {
        MessageDigest digest = BodyDigest.sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge(limit);
                }
                digest.update(buffer, 0, read);
                writeAll(out, ByteBuffer.wrap(buffer, 0, read));
            }
            out.force(true);
        }
        return new Arrived(file, HexFormat.of().formatHex(digest.digest()), size);
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static ProblemException tooLarge(long limit) {
        long megabytes = Math.max(1, limit / (1024 * 1024));
        return new ProblemException(
                Problem.of(
                        ProblemType.TOO_LARGE,
                        "El archivo no puede pasar de " + megabytes + " MB."));
    }

    void start(@Observes StartupEvent event) {
        clean();
    }

    /** What was left half way by a service that died. */
    @Scheduled(every = "12h", delayed = "12h", identity = "incoming-documents")
    void clean() {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Instant before = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> isOlder(file, before)).forEach(Incoming::delete);
        } catch (IOException e) {
            LOG.warnf("Cannot list incoming documents: %s", e.getClass().getName());
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException _) {
            return false; // gone meanwhile
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
