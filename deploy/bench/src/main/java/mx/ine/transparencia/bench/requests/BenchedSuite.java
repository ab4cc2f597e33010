package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.ine.transparencia.platform.testing.EmbeddedKafka;
import mx.ine.transparencia.platform.testing.EmbeddedPostgresServer;
import mx.ine.transparencia.platform.testing.KafkaOptions;
import mx.ine.transparencia.platform.testing.PostgresOptions;
import mx.ine.transparencia.platform.testing.ServiceDatabase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The packaged requests-service with a PostgreSQL that forces every commit to the disk, and Kafka:
 * what a filing needs, and nothing else that would take the processor from it.
 */
final class BenchedSuite implements AutoCloseable {
    private static final String PASSWORD = "only-for-benchmarks";
    private static final List<String> TOPICS =
            List.of(
                    "requests.events",
                    "requests.dead-letters",
                    "catalog.organs",
                    "catalog.calendar");

    private final EmbeddedPostgresServer postgres;
    private final EmbeddedKafka kafka;
    private final ServiceDatabase database;
    private final ServiceUnderTest service;

    private BenchedSuite(Path data, Map<String, String> settings) {
        postgres =
                EmbeddedPostgresServer.start(
                        new PostgresOptions(
                                data.resolve("postgres/data").toAbsolutePath(), 0, PASSWORD, true));
        database = postgres.admin().provide("requests", PASSWORD, PASSWORD);
        kafka = EmbeddedKafka.start(new KafkaOptions(data.resolve("kafka"), 0));
        provideTopics();
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(database.settings());
        all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        all.put("transparencia.documents.directory", data.resolve("documents").toString());
        service = ServiceUnderTest.start(data.resolve("requests.log"), all);
    }

    /** Starts from nothing; the settings are the service's, over those it always has. */
    static BenchedSuite start(Map<String, String> settings) {
        Path data = Path.of(System.getProperty("bench.data", "deploy/bench/target/data"));
        delete(data);
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BenchedSuite(data.toAbsolutePath(), settings);
    }

    ServiceUnderTest service() {
        return service;
    }

    BenchDatabase database() {
        return new BenchDatabase(postgres, database, PASSWORD);
    }

    @Override
    public void close() {
        service.close();
        kafka.close();
        postgres.close();
    }

    private void provideTopics() {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                kafka.bootstrapServers()))) {
            admin.createTopics(
                            TOPICS.stream().map(name -> new NewTopic(name, 3, (short) 1)).toList())
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static void delete(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
