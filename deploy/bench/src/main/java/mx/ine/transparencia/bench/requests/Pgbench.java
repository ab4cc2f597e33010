package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator: what the server can do when nobody has to think. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");
    private static final Pattern FAILED = Pattern.compile("failed transactions: ([0-9]+)");

    private final BenchDatabase database;
    private final int clients;
    private final Path script;

    Pgbench(BenchDatabase database, int clients, String script) {
        this.database = database;
        this.clients = clients;
        try {
            this.script = database.log().resolveSibling("pgbench.sql");
            Files.writeString(this.script, script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Result(double rate, double meanMillis) {}

    Result run(int seconds) {
        String told = execute(seconds);
        if (number(FAILED, told) > 0) {
            throw new IllegalStateException("pgbench had failures: " + told);
        }
        return new Result(number(RATE, told), number(LATENCY, told));
    }

    private String execute(int seconds) {
        ProcessBuilder builder =
                new ProcessBuilder(
                                program(),
                                "--host=127.0.0.1",
                                "--port=" + database.port(),
                                "--username=" + database.user(),
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=2",
                                "--time=" + seconds,
                                "--file=" + script,
                                database.name())
                        .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        try {
            Process process = builder.start();
            String told =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || told.contains("aborted")) {
                throw new IllegalStateException("pgbench: " + told);
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static double number(Pattern pattern, String told) {
        Matcher matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said something else: " + told);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static String program() {
        String told = System.getenv("PGBENCH");
        return told == null ? "pgbench" : told;
    }
}
