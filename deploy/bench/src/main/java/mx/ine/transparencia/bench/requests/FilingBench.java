package mx.ine.transparencia.bench.requests;

import java.util.List;
import java.util.Map;

/**
 * Filing a request through HTTP, everything durable, beside pgbench running the same SQL with the
 * same commits. Goals: 0.8 of its rate and p99 under 100 ms, with eight callers.
 */
final class FilingBench {
    private static final int CALLERS = 8;

    private FilingBench() {}

    public static void main(String[] args) {
        try (BenchedSuite suite = BenchedSuite.start(Map.of())) {
            Filings filings = new Filings();
            Load load = new Load(suite.service(), CALLERS);
            Rounds.warmUp(load, filings::file);
            Pgbench pgbench = new Pgbench(suite.database(), CALLERS, script(suite, filings));
            new Rounds(suite, load, pgbench).compare("filing", 0.8, filings::file);
        }
    }

    /** What one filing does, with other ids and folios of a year of its own. */
    private static String script(BenchedSuite suite, Filings filings) {
        Filings.Filed[] filed = new Filings.Filed[1];
        List<String> sql =
                new StatementLog(suite.database())
                        .of(() -> {
                            try (HttpConnection connection = suite.service().connect()) {
                                filed[0] = filings.fileAndRead(connection);
                            }
                        });
        String folio = filed[0].folio();
        String id = suite.database().ask("SELECT id FROM request WHERE folio = '" + folio + "'");
        String key =
                suite.database().ask("SELECT key FROM idempotency WHERE reference = '" + id + "'");
        String year = "20" + folio.substring(7, 9);
        return new PgbenchScript(sql)
                .drawing("a", "b", "key")
                .replacing("'" + id + "'", PgbenchScript.UUID_OF_A_AND_B)
                .replacing("'" + key + "'", ":key::text")
                .replacingIn("folio_counter", "'" + year + "'", "'2098'")
                .replacing(
                        "'" + folio + "'",
                        "('" + folio.substring(0, 7) + "98' || lpad(:last::text, 6, '0'))")
                .remembering("RETURNING last")
                .text();
    }
}
