package mx.ine.transparencia.platform.web;

import java.sql.SQLException;
import java.util.Set;

/** Faults that pass by themselves: a database that restarts, is full of work, or chose a victim. */
public final class TransientFaults {

    /** 08 connection, 53 resources, 40 rolled back, 57 the server stops or cancels. */
    private static final Set<String> CLASSES = Set.of("08", "53", "40", "57");

    private TransientFaults() {}

    /** Whether trying again may succeed. Looks at this exception alone, not at its causes. */
    public static boolean isTransient(Throwable thrown) {
        return thrown instanceof SQLException e && isTransient(e);
    }

    private static boolean isTransient(SQLException e) {
        String state = e.getSQLState();
        // a connection that the pool cannot give in time has no state
        return state == null
                ? String.valueOf(e.getMessage()).contains("Acquisition timeout")
                : CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
