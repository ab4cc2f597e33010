package mx.ine.transparencia.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/** Binds the values the suite uses to the types PostgreSQL expects. */
final class Arguments {

    private Arguments() {}

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bindOne(statement, i + 1, values[i]);
        }
    }

    private static void bindOne(PreparedStatement statement, int at, Object value)
            throws SQLException {
        switch (value) {
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(at, constant.name());
            case Collection<?> texts ->
                    statement.setArray(
                            at, statement.getConnection().createArrayOf("text", texts.toArray()));
            case null, default -> statement.setObject(at, value);
        }
    }
}
