package mx.ine.transparencia.platform.web;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Faults that pass by themselves: a database that restarts, is full of work, or chose a victim. */
public final class TransientFaults {

    /** 08 connection, 53 resources, 40 rolled back, 57 the server stops or cancels. */
    private static final Set<String> CLASSES = Set.of("08", "53", "40", "57");

    private TransientFaults() {}

    /** Whether trying again may succeed. Looks at this exception alone, not at its causes. */
    public static boolean isTransient(Throwable thrown) {
        return switch (thrown) {
            case SQLException e -> isTransient(e);
            // the database went away while it committed
            case RollbackException e ->
                    e.getCause() == null
                            && Stream.of(e.getSuppressed()).allMatch(TransientFaults::passes);
            default -> false;
        };
    }

    /** Why a resource could not commit: what it says of the database, if it says anything. */
    private static boolean passes(Throwable why) {
        for (Throwable each = why; each != null; each = each.getCause()) {
            if (each instanceof SQLException e) {
                return isTransient(e);
            }
        }
        return true;
    }

    private static boolean isTransient(SQLException e) {
        String state = e.getSQLState();
        // a connection that the pool cannot give in time has no state
        return state == null
                ? String.valueOf(e.getMessage()).contains("Acquisition timeout")
                : CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
