package mx.ine.transparencia.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code postmaster.pid}: PostgreSQL's own word on whether it runs (line 1) and answers (8). */
record PostmasterFile(Path dataDirectory) {

    /** Waits for an earlier server, perhaps still ending, to leave the directory. */
    void awaitNoServer(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (running()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Another PostgreSQL uses " + dataDirectory + ": stop it first");
            }
            pause();
        }
    }

    void awaitReady(Process process, Duration patience, Path log) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready(process)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL did not start, see " + log);
            }
            pause();
        }
    }

    private boolean ready(Process process) throws IOException {
        List<String> lines = lines();
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    private boolean running() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(dataDirectory.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
