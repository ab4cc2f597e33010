package mx.ine.transparencia.platform.testing;

import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A configured PostgreSQL, else a container, else an embedded one. */
final class PostgresForTests {
    private PostgresForTests() {}

    static Map<String, Object> start() {
        var configured = Configured.value("postgres.url");
        if (configured.isPresent()) {
            return Map.of(
                    "url", configured.get(),
                    "user", Configured.value("postgres.user").orElse("postgres"),
                    "password", Configured.value("postgres.password").orElse("postgres"));
        }
        return Docker.answers() ? container() : embedded();
    }

    private static Map<String, Object> container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:17");
        int port = Docker.start(container, PostgreSQLContainer.POSTGRESQL_PORT);
        return Map.of(
                "url", "jdbc:postgresql://" + container.getHost() + ":" + port,
                "user", container.getUsername(),
                "password", container.getPassword(),
                "stop", Docker.stopping(container),
                "start", Docker.starting(container));
    }

    private static Map<String, Object> embedded() {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(PostgresOptions.forTests());
        Runnable stop = server::stop;
        Runnable start = server::start;
        return Map.of(
                "url", server.admin().url(),
                "user", server.admin().user(),
                "password", server.admin().password(),
                "stop", stop,
                "start", start);
    }
}
