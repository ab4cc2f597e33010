package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.platform.testing.EmbeddedKafka;
import mx.ine.transparencia.platform.testing.EmbeddedPostgresServer;
import mx.ine.transparencia.platform.testing.Guardian;
import mx.ine.transparencia.platform.testing.KafkaOptions;
import mx.ine.transparencia.platform.testing.PostgresOptions;
import mx.ine.transparencia.platform.testing.ServiceDatabase;
import mx.ine.transparencia.platform.testing.TestSignIn;
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

    private BenchedSuite(Path data, Path log, Map<String, String> settings) {
        postgres =
                EmbeddedPostgresServer.start(
                        new PostgresOptions(
                                data.resolve("postgres/data").toAbsolutePath(), 0, PASSWORD, true));
        database = postgres.admin().provide("requests", PASSWORD, PASSWORD);
        kafka = EmbeddedKafka.start(new KafkaOptions(data.resolve("kafka"), 0));
        provideTopics();
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(database.settings());
        all.put("quarkus.oidc.auth-server-url", TestSignIn.issuer());
        all.put("quarkus.oidc.client-id", TestSignIn.CLIENT);
        all.put("quarkus.oidc.credentials.secret", TestSignIn.SECRET);
        all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        all.put("transparencia.documents.directory", data.resolve("documents").toString());
        service = ServiceUnderTest.start(log, all);
    }

    /** Starts from nothing; the settings are the service's, over those it always has. */
    static BenchedSuite start(Map<String, String> settings) {
        try {
            // on the disk of the checkout: a temporary directory may be memory
            Path parent = Path.of("deploy/bench/target").toAbsolutePath();
            Path data = Files.createTempDirectory(parent, "transparencia-bench-");
            Guardian.ofThisProcess().removeAtEnd(data);
            return new BenchedSuite(data, parent.resolve("requests.log"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        TestSignIn.stop();
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
}
