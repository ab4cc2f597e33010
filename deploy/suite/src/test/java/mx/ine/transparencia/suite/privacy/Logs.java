package mx.ine.transparencia.suite.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.ine.transparencia.suite.running.Suite;

/** What the services and their launcher wrote into their logs. */
final class Logs {
    private Logs() {}

    static List<String> lines() {
        try (Stream<Path> files = Files.list(Suite.running().logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .flatMap(Logs::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> read(Path log) {
        try {
            return Files.readAllLines(log).stream().map(line -> log.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
