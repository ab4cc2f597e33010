package mx.ine.transparencia.bench.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import mx.ine.transparencia.platform.events.RelayLoop;
import mx.ine.transparencia.platform.testing.EmbeddedPostgresServer;
import mx.ine.transparencia.platform.testing.ServiceDatabase;
import org.flywaydb.core.Flyway;

/** Through the outbox: a durable transaction, and the relay that it wakes. */
final class RelayedWay implements Way {
    private static final String INSERT =
            "INSERT INTO outbox (topic, message_key, payload) VALUES (?, ?, ?)";

    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final ConnectionPool pool;
    private final RelayLoop relay;

    RelayedWay(EmbeddedPostgresServer postgres, String bootstrapServers) {
        ServiceDatabase database = postgres.admin().provide("bench", "owner", "app");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("db/platform")
                .placeholders(Map.of("app_user", database.user()))
                .load()
                .migrate();
        pool = new ConnectionPool(database);
        relay = new RelayLoop(pool.source(), Map.of("bootstrap.servers", bootstrapServers));
        relay.start();
    }

    @Override
    public long tell(int n) throws SQLException {
        Connection connection = idle.poll();
        if (connection == null) {
            connection = pool.source().getConnection();
            connection.setAutoCommit(false);
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, TOPIC);
            insert.setString(2, Integer.toString(n));
            insert.setBytes(3, Way.payload(n));
            insert.executeUpdate();
        }
        connection.commit();
        long committed = System.nanoTime();
        relay.wake();
        idle.add(connection);
        return committed;
    }

    @Override
    public void close() {
        relay.close();
        pool.close();
    }
}
