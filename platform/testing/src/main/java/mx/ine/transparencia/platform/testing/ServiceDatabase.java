package mx.ine.transparencia.platform.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** One service's database: where it is, who the application is, and who owns the schema. */
public record ServiceDatabase(
        String jdbcUrl, String user, String password, String owner, String ownerPassword) {

    /** The settings of a service that uses it. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                "quarkus.flyway.username", owner,
                "quarkus.flyway.password", ownerPassword,
                "quarkus.flyway.placeholders.app_user", user);
    }

    /** A connection as the owner, for tests that arrange or look into rows. */
    public Connection connectAsOwner() throws SQLException {
        return PostgresAdmin.connect(jdbcUrl, owner, ownerPassword);
    }
}
