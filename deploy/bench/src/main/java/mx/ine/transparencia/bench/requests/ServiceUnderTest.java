package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.ine.transparencia.platform.testing.FreePort;
import mx.ine.transparencia.platform.testing.Guardian;

/**
 * The packaged requests-service as a process of its own, sized as deploy/run sizes it, without
 * limits of calls.
 */
final class ServiceUnderTest implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final List<String> JVM =
            List.of(
                    "-Xms32m",
                    "-Xmx104m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-XX:ReservedCodeCacheSize=56m",
                    "-XX:TrimNativeHeapInterval=10000",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "--enable-native-access=ALL-UNNAMED");
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "quarkus.http.host", "127.0.0.1",
                    "transparencia.limits.calls", "100000000",
                    "transparencia.limits.named.filing.calls", "100000000",
                    "transparencia.limits.named.tracking.calls", "100000000",
                    "transparencia.secret", "only-for-benchmarks-only-for-benchmarks",
                    "transparencia.data.key", "b25seS1mb3ItdGVzdHMtb25seS1mb3ItdGVzdHMtMTI=",
                    "quarkus.mailer.port", "9");

    private final Process process;
    private final int port;

    private ServiceUnderTest(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. */
    static ServiceUnderTest start(Path log, Map<String, String> settings) {
        int port = FreePort.find();
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command(port, settings))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            ServiceUnderTest service = new ServiceUnderTest(builder.start(), port);
            Guardian.ofThisProcess().watch(service.process.toHandle());
            service.awaitReady(log);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpConnection connect() {
        return HttpConnection.to(port);
    }

    /** The time that processors have spent on it so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The memory it holds, in MiB; 0 where the system does not tell. */
    long residentMebibytes() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return !Files.exists(status)
                    ? 0
                    : Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the processor from it while something else is measured, and gives it back. */
    void pauseWhile(Runnable other) {
        signal("STOP");
        try {
            other.run();
        } finally {
            signal("CONT");
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(int port, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        String more = System.getenv("BENCH_JAVA_OPTIONS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.strip().split("\\s+")));
        }
        SETTINGS.forEach((name, value) -> command.add("-D" + name + "=" + value));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-jar");
        command.add(
                System.getProperty(
                        "bench.service", "requests-service/target/quarkus-app/quarkus-run.jar"));
        return command;
    }

    private void awaitReady(Path log) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try (HttpConnection connection = connect()) {
                if (connection.get("/q/health/ready", "").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException _) {
                // not listening yet
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        close();
        throw new IllegalStateException("The service does not get ready: see " + log);
    }
}
