package mx.ine.transparencia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GuardianTest {
    @TempDir Path directory;

    /** What a launcher is: a server, and processes of which one is stubborn. */
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] args) throws Exception {
            Guardian guardian = Guardian.ofThisProcess();
            Process meek = new ProcessBuilder("sleep", "1000").start();
            Process stubborn =
                    new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 1; done")
                            .start();
            Process released = new ProcessBuilder("sleep", "1001").start();
            Stream.of(meek, stubborn, released).map(Process::toHandle).forEach(guardian::watch);
            guardian.forget(released.toHandle());
            EmbeddedPostgresServer.start(
                    new PostgresOptions(Path.of(args[0]), 0, "postgres", false));
            List<String> lines = Files.readAllLines(Path.of(args[0], "postmaster.pid"));
            System.out.println(meek.pid() + " " + stubborn.pid() + " " + lines.getFirst());
            System.out.println(released.pid());
            System.out.println(Directories.temporary("doomed"));
            System.in.read();
        }
    }

    @Test
    @Timeout(120)
    void nothing_stays_behind_when_the_process_is_killed_outright() throws Exception {
        Process launcher =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Launcher.class.getName(),
                                directory.resolve("data").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader said = launcher.inputReader();
        List<ProcessHandle> doomed =
                Stream.of(said.readLine().split(" ")).map(GuardianTest::process).toList();
        ProcessHandle released = process(said.readLine());
        Path temporary = Path.of(said.readLine());
        assertThat(doomed).allMatch(ProcessHandle::isAlive);
        assertThat(temporary).exists();

        launcher.destroyForcibly().waitFor();

        CompletableFuture.allOf(
                        doomed.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture[]::new))
                .get(40, TimeUnit.SECONDS);
        assertThat(released.isAlive()).isTrue();
        released.destroy();
        while (Files.exists(temporary)) {
            Thread.onSpinWait();
        }
    }

    private static ProcessHandle process(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
