package mx.ine.transparencia.platform.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The superuser's connection to a server.
 *
 * @param url without database: {@code jdbc:postgresql://host:port}
 */
public record PostgresAdmin(String url, String user, String password) {

    /**
     * Gives a service its database: {@code <name>} owned by {@code <name>_owner}, who migrates it,
     * and the role {@code <name>} of the application, who may only do what migrations grant. What
     * exists already stays, with the passwords given now.
     */
    public ServiceDatabase provide(String name, String ownerPassword, String appPassword) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a name of a database: " + name);
        }
        String owner = name + "_owner";
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            role(connection, statement, owner, ownerPassword);
            role(connection, statement, name, appPassword);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + owner);
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be provided", e);
        }
        return new ServiceDatabase(url + "/" + name, name, appPassword, owner, ownerPassword);
    }

    /** Removes the database and its roles, whoever is connected. */
    public void drop(ServiceDatabase database) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + database.user() + " WITH (FORCE)");
            statement.execute("DROP ROLE " + database.user());
            statement.execute("DROP ROLE " + database.owner());
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be removed", e);
        }
    }

    private Connection connect() throws SQLException {
        return connect(url + "/postgres", user, password);
    }

    /** Without the driver manager, which mistakes class loaders. */
    static Connection connect(String url, String user, String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source.getConnection(user, password);
    }

    private static void role(
            Connection connection, Statement statement, String role, String password)
            throws SQLException {
        boolean there = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        statement.execute(
                (there ? "ALTER ROLE " : "CREATE ROLE ")
                        + role
                        + " LOGIN PASSWORD '"
                        + password.replace("'", "''")
                        + "'");
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            return select.executeQuery().next();
        }
    }
}
