package mx.ine.transparencia.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL on the service's own database. Inside a transaction every call uses its connection, the
 * same one JPA uses; outside, each call is a transaction of its own.
 */
@ApplicationScoped
public final class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Rows inserted, changed or removed. */
    public int update(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Arguments.bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The same statement for each list of arguments, in one round trip. */
    public int[] updateAll(String sql, List<Object[]> batch) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] arguments : batch) {
                Arguments.bind(statement, arguments);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** All of them in one round trip; when one fails, those after it are not run. */
    public void run(Statements statements) {
        first(statements, row -> row);
    }

    /** All of them in one round trip; the first row of the last one, if it gives rows. */
    public <T> Optional<T> first(Statements statements, Row<T> row) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(statements.sql())) {
            Arguments.bind(statement, statements.arguments());
            Optional<T> last = Optional.empty();
            boolean rows = statement.execute();
            while (rows || statement.getUpdateCount() >= 0) {
                last = rows ? firstOf(statement, row) : Optional.empty();
                rows = statement.getMoreResults();
            }
            return last;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> Optional<T> firstOf(PreparedStatement statement, Row<T> row)
            throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Arguments.bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return query(sql, row, arguments).stream().findFirst();
    }

    /** An instant column, empty when SQL null. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
