package mx.ine.transparencia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresServerTest {
    @TempDir Path directory;

    @Test
    void what_was_committed_is_there_after_a_restart_and_after_a_crash() throws SQLException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(lasting())) {
            ServiceDatabase database = server.admin().provide("requests", "o", "a");
            try (Connection owner = database.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept (n int)");
                statement.execute("INSERT INTO kept VALUES (1)");
            }
            server.stop();
            server.start();
            assertThat(count(database)).isEqualTo(1);
            server.crash();
            server.start();
            assertThat(count(database)).isEqualTo(1);
        }
        try (EmbeddedPostgresServer again = EmbeddedPostgresServer.start(lasting())) {
            assertThat(count(again.admin().provide("requests", "o", "a"))).isEqualTo(1);
        }
    }

    @Test
    void the_application_may_do_only_what_it_was_granted() throws SQLException {
        ServiceDatabase database = TestStack.newDatabase();
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE history (n int)");
            statement.execute("GRANT INSERT ON history TO " + database.user());
        }
        try (Connection app =
                        PostgresAdmin.connect(
                                database.jdbcUrl(), database.user(), database.password());
                Statement statement = app.createStatement()) {
            statement.execute("INSERT INTO history VALUES (1)");
            assertThatThrownBy(() -> statement.execute("DELETE FROM history"))
                    .hasMessageContaining("permission denied");
        }
        TestStack.release(database);
    }

    @Test
    void spanish_search_has_its_extensions() throws SQLException {
        ServiceDatabase database = TestStack.newDatabase();
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE EXTENSION unaccent");
            statement.execute("CREATE EXTENSION pg_trgm");
            ResultSet word = statement.executeQuery("SELECT unaccent('Elección')");
            word.next();
            assertThat(word.getString(1)).isEqualTo("Eleccion");
        }
        TestStack.release(database);
    }

    private PostgresOptions lasting() {
        return new PostgresOptions(directory.resolve("data"), 0, "secret", true);
    }

    private static int count(ServiceDatabase database) throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM kept")) {
            count.next();
            return count.getInt(1);
        }
    }
}
