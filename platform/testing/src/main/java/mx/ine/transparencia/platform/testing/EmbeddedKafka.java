package mx.ine.transparencia.platform.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker (KRaft, one node that is its own controller) inside this JVM, for tests and for
 * the local run. It ends with the JVM; what is in its data directory stays. Topics are not created
 * by being named: who needs one creates it, as in production.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private final KafkaOptions options;
    private final int port;
    private KafkaRaftServer server;

    private EmbeddedKafka(KafkaOptions options) {
        this.options = options;
        this.port = FreePort.orFree(options.port());
    }

    /** Formats the directory if need be, starts the broker and waits until it takes requests. */
    public static EmbeddedKafka start(KafkaOptions options) {
        KafkaLogs.quiet();
        // a broker that gives up would halt the whole JVM: a launcher, or a test run
        Exit.setExitProcedure(EmbeddedKafka::refuseToExit);
        Exit.setHaltProcedure(EmbeddedKafka::refuseToExit);
        EmbeddedKafka kafka = new EmbeddedKafka(options);
        kafka.start();
        return kafka;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Starts it again after {@link #stop}, on the same port and with the same data. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        try {
            format();
            server = new KafkaRaftServer(new KafkaConfig(settings()), Time.SYSTEM);
            server.startup();
        } catch (Exception e) {
            server = null;
            throw new IllegalStateException("Kafka did not start on port " + port, e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void format() throws Exception {
        Path data = options.dataDirectory().toAbsolutePath();
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        new Formatter()
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setDirectories(java.util.List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setHasDynamicQuorum(false)
                .run();
    }

    private Properties settings() throws IOException {
        int controllerPort = FreePort.find();
        Properties settings = new Properties();
        try (var defaults = EmbeddedKafka.class.getResourceAsStream("kafka.properties")) {
            settings.load(defaults);
        }
        settings.put("log.dirs", options.dataDirectory().toAbsolutePath().toString());
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put(
                "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        return settings;
    }

    private static void refuseToExit(int status, String message) {
        throw new IllegalStateException("Kafka gave up (" + status + "): " + message);
    }
}
