package mx.ine.transparencia.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
            long before = Files.exists(output) ? Files.size(output) : 0;
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
                                .formatted(words, process.exitValue(), since(before)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private String since(long before) throws IOException {
        try (var in = Files.newInputStream(output)) {
            in.skipNBytes(before);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
