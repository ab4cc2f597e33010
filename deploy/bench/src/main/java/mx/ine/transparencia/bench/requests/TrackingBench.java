package mx.ine.transparencia.bench.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Following a request by folio and key through HTTP, terms explained, beside pgbench reading the
 * same rows. Goal: a quarter of its rate.
 */
final class TrackingBench {
    private static final int CALLERS = 8;
    private static final int CASES = 5_000;

    private TrackingBench() {}

    public static void main(String[] args) {
        try (BenchedSuite suite = BenchedSuite.start(Map.of())) {
            List<Filings.Filed> cases = file(suite);
            Load load = new Load(suite.service(), CALLERS);
            Load.Call call =
                    connection ->
                            follow(
                                    connection,
                                    cases.get(ThreadLocalRandom.current().nextInt(CASES)));
            Rounds.warmUp(load, call);
            Pgbench pgbench = new Pgbench(suite.database(), CALLERS, script(suite, cases));
            new Rounds(suite, load, pgbench).compare("tracking", 0.25, call);
        }
    }

    private static List<Filings.Filed> file(BenchedSuite suite) {
        Filings filings = new Filings();
        List<Filings.Filed> cases = new ArrayList<>();
        try (HttpConnection connection = suite.service().connect()) {
            for (int i = 0; i < CASES; i++) {
                cases.add(filings.fileAndRead(connection));
            }
        }
        return cases;
    }

    private static void follow(HttpConnection connection, Filings.Filed filed) {
        HttpConnection.Answer answer =
                connection.get(
                        "/api/requests/v1/tracking/" + filed.folio(),
                        "Tracking-Key: " + filed.key() + "\r\n");
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    /** The rows that one such answer is made of, of any of the cases. */
    private static String script(BenchedSuite suite, List<Filings.Filed> cases) {
        Filings.Filed one = cases.get(CASES / 2);
        List<String> sql =
                new StatementLog(suite.database())
                        .of(() -> {
                            try (HttpConnection connection = suite.service().connect()) {
                                follow(connection, one);
                            }
                        });
        String id =
                suite.database().ask("SELECT id FROM request WHERE folio = '" + one.folio() + "'");
        long first = Long.parseLong(cases.getFirst().folio());
        return new PgbenchScript(sql)
                .setting("folio", "random(" + first + ", " + (first + CASES - 1) + ")")
                .replacing("'" + one.folio() + "'", ":folio::text")
                .replacing("'" + id + "'", ":id::uuid")
                .remembering("from request ")
                .text();
    }
}
