package mx.ine.transparencia.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a service needs around it, for its tests: a database of its own on a real PostgreSQL, a real
 * Kafka, sign-in and mail. Put {@code @QuarkusTestResource(TestStack.class)} on the test class.
 *
 * <p>The servers start once in a test run: configured ones ({@link Configured}: {@code
 * transparencia.test.postgres.url}, {@code .postgres.user}, {@code .postgres.password}, {@code
 * transparencia.test.kafka}), else containers where a Docker engine answers, else embedded ones.
 * Every start of the application gets an empty database. {@link TestPostgres}, {@link TestKafka},
 * {@link TestSignIn} and {@link TestMail} let tests look at the servers, and take them down.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {
    private ServiceDatabase database;

    /** A database for one test or application: see {@link #release}. */
    public static ServiceDatabase newDatabase() {
        long random = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        return TestPostgres.admin().provide("t_" + Long.toString(random, 36), "owner", "app");
    }

    public static void release(ServiceDatabase database) {
        TestPostgres.admin().drop(database);
    }

    @Override
    public Map<String, String> start() {
        database = newDatabase();
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("kafka.bootstrap.servers", TestKafka.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", TestSignIn.issuer());
        settings.put("quarkus.oidc.client-id", TestSignIn.CLIENT);
        settings.put("quarkus.oidc.credentials.secret", TestSignIn.SECRET);
        settings.put("quarkus.mailer.mock", "false");
        settings.put("quarkus.mailer.host", "localhost");
        settings.put("quarkus.mailer.port", Integer.toString(TestMail.port()));
        settings.put(
                "transparencia.documents.directory", Directories.temporary("documents").toString());
        settings.put("transparencia.secret", "0123456789abcdef0123456789abcdef");
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            release(database);
        }
    }
}
