package mx.ine.transparencia.bench.requests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import mx.ine.transparencia.platform.testing.EmbeddedPostgresServer;
import mx.ine.transparencia.platform.testing.ServiceDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of the service that is measured, seen by who measures it. */
record BenchDatabase(
        EmbeddedPostgresServer server, ServiceDatabase service, String superuserPassword) {

    String name() {
        return service.user();
    }

    int port() {
        return server.port();
    }

    String user() {
        return service.user();
    }

    String password() {
        return service.password();
    }

    Path log() {
        return server.log();
    }

    /** As the superuser, each statement on its own. */
    void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as lines. */
    String ask(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            StringBuilder lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString().strip();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both sides start a round alike: nothing waits to be written, and statistics are fresh. */
    void settle() {
        execute("VACUUM (ANALYZE)", "CHECKPOINT");
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl(name()));
        return source.getConnection("postgres", superuserPassword);
    }
}
