package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The tray of an organ with 50,000 open turns, and a closure that moves 200,000 open terms. Not
 * part of the suite of tests: {@code mvn test -pl requests-service -am -Dtest=SpeedBench
 * -Dsurefire.failIfNoSpecifiedTests=false}. The figures stand in docs/benchmarks.md.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpeedBench {
    private static final int CASES = Integer.getInteger("bench.cases", 50_000);
    private static final int LOOKS = 200;

    @Inject Database database;
    @Inject Tray tray;

    private LocalDate today;

    @BeforeEach
    void open() {
        TrainingTime.inHours();
        Instant now = Instant.parse(RestAssured.get("/q/clock").path("now"));
        today = now.atZone(ZoneId.of("America/Mexico_City")).toLocalDate();
    }

    @Test
    @Order(1)
    @ActivateRequestContext
    void the_tray_of_an_organ() {
        fill();
        for (Tray.Group group : Tray.Group.values()) {
            if (group != Tray.Group.WAITING) {
                say("tray, %s: %s", group, millis(() -> look(group)));
            }
        }
        FormBrowser dea = new FormBrowser(DEA);
        say(
                "tray as a page by HTTP: %s",
                millis(() ->
                        assertThat(dea.get("/solicitudes/bandeja").asString())
                                .contains("Responder")));
    }

    private void look(Tray.Group group) {
        assertThat(tray.counts(Tray.Desk.ORGAN, "DEA").getFirst().cases())
                .isGreaterThanOrEqualTo(CASES);
        tray.page(Tray.Desk.ORGAN, "DEA", group, null);
    }

    @Test
    @Order(2)
    void a_closure() throws InterruptedException {
        LocalDate from = today.plusDays(3);
        Map<String, Object> closure =
                Map.of(
                        "from", from.toString(),
                        "to", from.plusDays(4).toString(),
                        "kind", "INSTITUTE",
                        "name", "Cierre de medición",
                        "source", "Acuerdo de medición");
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            var preview =
                    Api.as(Api.CALENDAR)
                            .body(closure)
                            .post(Api.BASE + "/calendar/closures/preview");
            say("closure preview: %.2f s %s", seconds(start), moved(preview.asString()));
        }
        AtomicBoolean done = new AtomicBoolean();
        Thread people = Thread.ofPlatform().start(() -> file(done));
        long start = System.nanoTime();
        double cpu = cpu();
        Api.as(Api.CALENDAR)
                .body(closure)
                .post(Api.BASE + "/calendar/closures")
                .then()
                .statusCode(201);
        while (unapplied() > 0 && seconds(start) < 600) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        say(
                "closure applied: %.1f s, %d cases; processor time %.1f s (service and database),"
                        + " load %s",
                seconds(start), movedCases(), cpu() - cpu, load());
        done.set(true);
        people.join();
        assertThat(movedCases()).isGreaterThanOrEqualTo(CASES);
    }

    /** The service goes on: people file while terms move. */
    private void file(AtomicBoolean done) {
        long slowest = 0;
        int filed = 0;
        while (!done.get()) {
            long start = System.nanoTime();
            Api.file(Api.filing());
            slowest = Math.max(slowest, System.nanoTime() - start);
            filed++;
            pause(); // within the limit of filings of one address
        }
        say("meanwhile: %d filings, the slowest %.0f ms", filed, slowest / 1e6);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long unapplied() {
        return number("SELECT count(*) FROM closure WHERE applied_at IS NULL");
    }

    private long movedCases() {
        return number("SELECT moved FROM closure ORDER BY number DESC LIMIT 1");
    }

    /** One case is filed and turned; the others are its copies. */
    private void fill() {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        String copies =
                "SELECT (jsonb_populate_record(r, jsonb_build_object('id', c.id, 'folio', c.folio)))"
                        + ".* FROM request r, bench_case c WHERE r.folio = '"
                        + filed.folio()
                        + "'";
        admin(
                "CREATE TABLE bench_case AS SELECT gen_random_uuid() AS id, '330031490' ||"
                        + " lpad(n::text, 6, '0') AS folio FROM generate_series(1, "
                        + (CASES - 1)
                        + ") n",
                "INSERT INTO request " + copies,
                "INSERT INTO request_turn SELECT (jsonb_populate_record(t,"
                        + " jsonb_build_object('request_id', c.id, 'answer_due', t.answer_due +"
                        + " (('x' || left(c.id::text, 4))::bit(16)::int % 30)))).* FROM request_turn"
                        + " t JOIN request r ON r.id = t.request_id, bench_case c WHERE r.folio = '"
                        + filed.folio()
                        + "'",
                "INSERT INTO request_term SELECT (jsonb_populate_record(t,"
                        + " jsonb_build_object('request_id', c.id))).* FROM request_term t JOIN"
                        + " request r ON r.id = t.request_id, bench_case c WHERE r.folio = '"
                        + filed.folio()
                        + "' AND t.state = 'RUNNING'",
                "VACUUM (ANALYZE) request",
                "VACUUM (ANALYZE) request_turn",
                "VACUUM (ANALYZE) request_term");
        say(
                "filled: %d open turns of DEA, %d open terms",
                number(
                        "SELECT count(*) FROM request_turn WHERE organ = 'DEA' AND status ="
                                + " 'PENDING'"),
                number("SELECT count(*) FROM request_term WHERE state = 'RUNNING'"));
    }

    /** As the owner of the tables, who may also analyze them. */
    private static void admin(String... statements) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection =
                        DriverManager.getConnection(
                                config.getValue("quarkus.datasource.jdbc.url", String.class),
                                config.getValue("quarkus.flyway.username", String.class),
                                config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        return database.first(sql, row -> row.getLong(1)).orElseThrow();
    }

    private static String millis(Runnable look) {
        for (int warm = 0; warm < LOOKS / 2; warm++) {
            look.run();
        }
        double[] took = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long start = System.nanoTime();
            look.run();
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return "p50 %.1f ms, p95 %.1f ms".formatted(took[LOOKS / 2], took[LOOKS * 95 / 100]);
    }

    /** Of this process and all that it started: the database among them. */
    private static double cpu() {
        ProcessHandle here = ProcessHandle.current();
        return Stream.concat(Stream.of(here), here.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(duration -> duration.toNanos() / 1e9)
                .sum();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String moved(String preview) {
        return preview.length() > 160 ? preview.substring(0, 160) : preview;
    }

    private static void say(String format, Object... values) {
        System.out.println("BENCH " + format.formatted(values));
    }
}
