package mx.ine.transparencia.platform.database;

import java.sql.SQLException;

/** The database refused or could not be reached; the cause keeps its SQL state. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
