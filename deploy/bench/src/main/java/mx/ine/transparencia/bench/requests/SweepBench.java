package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sweep for expired terms over a million open cases, on the training clock: how long a service
 * takes, from the moment at which its day changes, until it has looked for what ran out and done
 * it. Goal: under two seconds, without loading the cases.
 */
final class SweepBench {
    private static final int CASES = Integer.getInteger("bench.cases", 1_000_000);
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final LocalDate FILED = LocalDate.of(2025, 8, 25);
    private static final Pattern SWEPT = Pattern.compile("\"sweptTo\":\"([^\"]+)\"");

    private final BenchedSuite suite;
    private final Path clock;

    private SweepBench(BenchedSuite suite, Path clock) {
        this.suite = suite;
        this.clock = clock;
    }

    public static void main(String[] args) throws IOException {
        Path clock = Files.createTempFile("transparencia-bench-", ".clock");
        set(clock, at(FILED));
        Map<String, String> training =
                Map.of("quarkus.profile", "training", "transparencia.clock.file", clock.toString());
        try (BenchedSuite suite = BenchedSuite.start(training)) {
            new SweepBench(suite, clock).measure();
        } finally {
            Files.delete(clock);
        }
    }

    private void measure() {
        LocalDate quiet = FILED.plusDays(1);
        // day by day: how many cases' terms ran out on the day before
        Map<LocalDate, Integer> due =
                new TreeMap<>(
                        Map.of(
                                quiet.plusDays(1), 100,
                                quiet.plusDays(2), 100,
                                quiet.plusDays(3), 100,
                                quiet.plusDays(4), 500));
        bulk(due);
        long before = suite.service().residentMebibytes();
        for (int i = 0; i < 3; i++) {
            Rounds.say("sweep, nothing due: %.2f s", moveTo(FILED, i + 1));
        }
        Rounds.say("sweep, the day changes, nothing due: %.2f s", moveTo(quiet, 0));
        due.forEach((day, count) ->
                Rounds.say("sweep, the day changes, %d due: %.2f s", count, moveTo(day, 0)));
        Rounds.say(
                "sweep: %s open cases; service resident %d MiB before, %d MiB after",
                suite.database().ask("SELECT count(*) FROM request WHERE closed_on IS NULL"),
                before,
                suite.service().residentMebibytes());
        Rounds.say("%s", suite.database().ask(DUE));
    }

    /** What the sweep asks, as the server carries it out. */
    private static final String DUE =
            """
            EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, SUMMARY ON)
            SELECT DISTINCT request_id FROM (
                SELECT request_id FROM request_term
                 WHERE state = 'RUNNING' AND fires AND due_on < '2025-08-30'
                 ORDER BY due_on LIMIT 500) due
            """;

    /** Seconds until the sweeps have done all that this day asks for. */
    private double moveTo(LocalDate day, int minutes) {
        Instant moment = at(day).plusSeconds(60L * minutes);
        long start = System.nanoTime();
        set(clock, moment);
        try (HttpConnection connection = suite.service().connect()) {
            while (sweptTo(connection).isBefore(moment)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Instant sweptTo(HttpConnection connection) {
        Matcher matcher = SWEPT.matcher(connection.get("/q/clock", "").body());
        return matcher.find() ? Instant.parse(matcher.group(1)) : Instant.MIN;
    }

    /** One case is filed; the others are its copies, with answers due on other days. */
    private void bulk(Map<LocalDate, Integer> due) {
        try (HttpConnection connection = suite.service().connect()) {
            new Filings().file(connection);
        }
        BenchDatabase database = suite.database();
        database.execute(
                """
                CREATE TABLE bench_case AS
                SELECT gen_random_uuid() AS id, n, DATE '%s' + 10 + n %% 60 AS due,
                       '3300314' || (50 + n / 900000) || lpad((n %% 900000)::text, 6, '0') AS folio
                  FROM generate_series(1, %d) n
                """
                        .formatted(FILED, CASES - 1));
        int from = 0;
        for (Map.Entry<LocalDate, Integer> day : due.entrySet()) {
            database.execute(
                    "UPDATE bench_case SET due = DATE '%s' WHERE n > %d AND n <= %d"
                            .formatted(day.getKey().minusDays(1), from, from + day.getValue()));
            from += day.getValue();
        }
        database.execute(
                copy("request", "id", "c.id", "folio", "c.folio", "next_due", "c.due"),
                copy(
                        "request_term",
                        "request_id",
                        "c.id",
                        "due_on",
                        "CASE WHEN r.fires THEN c.due ELSE r.due_on END"));
        database.settle();
    }

    /** The statement that copies the rows of the one case, with other values in some columns. */
    private String copy(String table, String... columnsAndValues) {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            cases.append(
                    " WHEN '%s' THEN '%s'".formatted(columnsAndValues[i], columnsAndValues[i + 1]));
        }
        String columns =
                suite.database()
                        .ask(
                                """
                                SELECT string_agg(CASE attname %s ELSE 'r.' || attname END, ', '
                                                  ORDER BY attnum)
                                  FROM pg_attribute
                                 WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped
                                """
                                        .formatted(cases, table));
        return "INSERT INTO %s SELECT %s FROM bench_case c, %s r".formatted(table, columns, table);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(MEXICO).toInstant();
    }

    private static void set(Path clock, Instant training) {
        try {
            Path fresh = clock.resolveSibling(clock.getFileName() + ".new");
            Files.writeString(fresh, training + " " + Instant.now() + "\n");
            Files.move(
                    fresh,
                    clock,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
