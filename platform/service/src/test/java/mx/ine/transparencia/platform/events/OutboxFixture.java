package mx.ine.transparencia.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import mx.ine.transparencia.platform.testing.ServiceDatabase;
import mx.ine.transparencia.platform.testing.TestKafka;
import mx.ine.transparencia.platform.testing.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** An outbox in a database of its own, and a topic of its own. */
final class OutboxFixture implements AutoCloseable {
    final String topic = "t-" + UUID.randomUUID();
    private Connection writer;
    private final ServiceDatabase database = TestStack.newDatabase();

    OutboxFixture() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("db/platform")
                .placeholders(Map.of("app_user", database.user()))
                .load()
                .migrate();
        createTopic(topic, Map.of());
    }

    static void createTopic(String name, Map<String, String> settings) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            NewTopic topic = new NewTopic(name, Optional.of(2), Optional.empty()).configs(settings);
            admin.createTopics(Set.of(topic)).all().get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connections as the application, with its rights only. */
    DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    Producer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", TestKafka.bootstrapServers());
        return KafkaClients.producer(settings);
    }

    Producer<byte[], byte[]> producer() {
        return producer(Map.of());
    }

    void enqueue(String key, String payload) throws SQLException {
        enqueue(topic, key, payload);
    }

    void enqueue(String topic, String key, String payload) throws SQLException {
        if (writer == null) {
            writer = source().getConnection();
        }
        insert(writer, topic, key, payload);
    }

    static void insert(Connection connection, String topic, String key, String payload)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Outbox.INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setBytes(3, payload.getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    long count(String condition) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT count(*) FROM outbox WHERE " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    void asOwner(String sql) throws SQLException {
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the relay sees when PostgreSQL fails it in the middle of a transaction. */
    void cutTransactions() throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                            + " current_database() AND state LIKE 'idle in transaction%'");
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        if (writer != null) {
            writer.close();
        }
        TestStack.release(database);
    }
}
