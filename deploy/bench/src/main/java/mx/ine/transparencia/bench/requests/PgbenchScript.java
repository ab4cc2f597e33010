package mx.ine.transparencia.bench.requests;

import java.util.ArrayList;
import java.util.List;

/** Captured statements made into a transaction that pgbench can repeat. */
final class PgbenchScript {
    /** Two drawn numbers as a random uuid, made by the server in a microsecond. */
    static final String UUID_OF_A_AND_B =
            "(lpad(to_hex(:a::bigint), 16, '0') || lpad(to_hex(:b::bigint), 16, '0'))::uuid";

    private final List<String> lines = new ArrayList<>();
    private final List<String> statements;

    PgbenchScript(List<String> statements) {
        this.statements = new ArrayList<>(statements.stream().map(PgbenchScript::oneLine).toList());
    }

    /** Variables with a random number each time. */
    PgbenchScript drawing(String... names) {
        for (String name : names) {
            lines.add("\\set " + name + " random(1, 9223372036854775807)");
        }
        return this;
    }

    PgbenchScript setting(String name, String expression) {
        lines.add("\\set " + name + " " + expression);
        return this;
    }

    PgbenchScript replacing(String literal, String expression) {
        return replacingIn("", literal, expression);
    }

    /** Only in the statements that have this text. */
    PgbenchScript replacingIn(String text, String literal, String expression) {
        statements.replaceAll(sql -> sql.contains(text) ? sql.replace(literal, expression) : sql);
        return this;
    }

    /** Keeps the columns of the only row as variables. */
    PgbenchScript remembering(String text) {
        statements.replaceAll(sql -> sql.contains(text) ? sql + " \\gset" : sql);
        return this;
    }

    String text() {
        statements.forEach(sql -> lines.add(sql.endsWith("\\gset") ? sql : sql + ";"));
        return String.join("\n", lines) + "\n";
    }

    private static String oneLine(String sql) {
        // a colon before a letter is a variable to pgbench, also inside a literal
        return sql.strip().replaceAll("\\s+", " ").replaceAll("(?<!:):(?=[A-Za-z_])", "'||':'||'");
    }
}
