package mx.ine.transparencia.platform.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The training clock: one line, {@code <training instant> <real instant when it was set>}. Time
 * runs on from there at its own pace. The file is looked at again at most each 50 ms.
 */
final class ClockFile {

    private static final Logger LOG = Logger.getLogger(ClockFile.class);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);

    private record Setting(Duration ahead, long moves) {}

    private final Path path;
    private volatile Setting setting;
    private volatile long looked;

    ClockFile(Path path) {
        this.path = path;
        try {
            this.setting = new Setting(ahead(), 0);
        } catch (IOException | DateTimeException e) {
            throw new IllegalStateException("The training clock cannot be read: " + path, e);
        }
        this.looked = System.nanoTime();
    }

    Instant now() {
        return Instant.now().plus(current().ahead());
    }

    /** How many times it has been set since the start. */
    long moves() {
        return current().moves();
    }

    private Setting current() {
        if (System.nanoTime() - looked > GLANCE) {
            looked = System.nanoTime();
            reread();
        }
        return setting;
    }

    private synchronized void reread() {
        try {
            Duration ahead = ahead();
            if (!ahead.equals(setting.ahead())) {
                setting = new Setting(ahead, setting.moves() + 1);
            }
        } catch (IOException | DateTimeException e) {
            // half written: the next glance reads it whole, and time goes on meanwhile
            LOG.debugf("The training clock could not be read: %s", e.getClass().getSimpleName());
        }
    }

    private Duration ahead() throws IOException {
        String[] words = Files.readString(path).strip().split("\\s+");
        if (words.length != 2) {
            throw new DateTimeException("two instants expected");
        }
        return Duration.between(Instant.parse(words[1]), Instant.parse(words[0]));
    }
}
