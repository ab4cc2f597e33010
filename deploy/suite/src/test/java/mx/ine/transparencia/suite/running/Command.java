package mx.ine.transparencia.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of {@code deploy/}, run to its end; what it prints is kept beside the other reports.
 */
final class Command {
    private final List<String> words;
    private final Path output;

    Command(List<String> words, Path output) {
        this.words = words;
        this.output = output;
    }

    /**
     * @throws AssertionError with what it printed, when it does not end well or in time
     */
    void run(Duration patience) {
        try {
            Files.createDirectories(output.getParent());
            Process process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                            .start();
            boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroy();
                throw new AssertionError(words + " did not end: see " + output);
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(
                        "%s ended with %d:%n%s"
                                .formatted(words, process.exitValue(), Files.readString(output)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
