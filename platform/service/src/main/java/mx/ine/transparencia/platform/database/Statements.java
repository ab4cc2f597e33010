package mx.ine.transparencia.platform.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Statements of which none waits for the answer of another: they go to the database together, in
 * one round trip, and are run in the order given. For the few places where the time between two
 * statements is time in which others wait.
 */
public final class Statements {
    private final List<String> sql = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** One more, to be run after those before it. */
    public Statements add(String statement, Object... values) {
        sql.add(statement);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    String sql() {
        return String.join(";\n", sql);
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
