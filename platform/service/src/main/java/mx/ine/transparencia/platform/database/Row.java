package mx.ine.transparencia.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How a row becomes a value. */
@FunctionalInterface
public interface Row<T> {

    T read(ResultSet row) throws SQLException;
}
