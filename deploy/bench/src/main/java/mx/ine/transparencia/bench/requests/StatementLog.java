package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL that the service really sends, with its values, as the server's own log tells it: so that
 * pgbench runs what the service runs today, not what somebody once wrote down.
 */
final class StatementLog {
    private static final Pattern LINE =
            Pattern.compile(
                    "<(\\d+)> (LOG|DETAIL): +(?:execute [^:]+|statement|[Pp]arameters): (.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')");

    /** What the service does by itself meanwhile, whoever calls. */
    private static final Pattern OWN_LIFE =
            Pattern.compile(
                    "(?i)from outbox|update outbox|pg_try_advisory|from mail_queue|day_head"
                            + "|listen |from closure\\s+where applied_at|distinct request_id");

    private final BenchDatabase database;

    StatementLog(BenchDatabase database) {
        this.database = database;
    }

    /** The statements of one act, in the order in which they were run, values put in. */
    List<String> of(Runnable act) {
        database.execute(
                "ALTER SYSTEM SET log_statement = 'all'",
                "ALTER SYSTEM SET log_line_prefix = '<%p> '",
                "SELECT pg_reload_conf()");
        pause(500);
        int before = text().length();
        act.run();
        pause(500);
        String written = text().substring(before);
        database.execute("ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()");
        pause(500);
        return withoutOwnLife(parse(written));
    }

    private record Statement(int session, String sql) {}

    private List<Statement> parse(String written) {
        List<Statement> statements = new ArrayList<>();
        for (String line : written.replace("\n\t", " ").split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                continue;
            }
            int session = Integer.parseInt(matcher.group(1));
            if (matcher.group(2).equals("LOG")) {
                statements.add(new Statement(session, matcher.group(3)));
            } else {
                Statement last = statements.removeLast();
                statements.add(new Statement(session, put(last.sql(), matcher.group(3))));
            }
        }
        return statements;
    }

    /** Whole transactions go: a session's from BEGIN on, if any of it is the service's own. */
    private static List<String> withoutOwnLife(List<Statement> statements) {
        Map<Statement, List<String>> transactions = new LinkedHashMap<>();
        Map<Integer, List<String>> open = new HashMap<>();
        for (Statement statement : statements) {
            String sql = statement.sql();
            List<String> transaction = open.get(statement.session());
            if (transaction == null) {
                transaction = new ArrayList<>();
                transactions.put(statement, transaction);
            }
            transaction.add(sql);
            if (sql.startsWith("BEGIN")) {
                open.put(statement.session(), transaction);
            } else if (sql.matches("COMMIT|ROLLBACK")) {
                open.remove(statement.session());
            }
        }
        return transactions.values().stream()
                .filter(sqls -> sqls.stream().noneMatch(sql -> OWN_LIFE.matcher(sql).find()))
                .flatMap(List::stream)
                .toList();
    }

    private static String put(String sql, String parameters) {
        Map<Integer, String> values = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(parameters);
        while (matcher.find()) {
            values.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
        return Pattern.compile("\\$(\\d+)")
                .matcher(sql)
                .replaceAll(found ->
                        Matcher.quoteReplacement(values.get(Integer.parseInt(found.group(1)))));
    }

    private String text() {
        try {
            return Files.readString(database.log(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server takes a moment to read its settings again, and to write its log. */
    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
