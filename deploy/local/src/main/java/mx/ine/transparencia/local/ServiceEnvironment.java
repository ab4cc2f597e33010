package mx.ine.transparencia.local;

import java.util.Map;
import java.util.TreeMap;
import mx.ine.transparencia.local.signin.Realm;
import mx.ine.transparencia.platform.testing.ServiceDatabase;

/** The settings by which a packaged service becomes part of this suite: its environment, only. */
final class ServiceEnvironment {
    private final DataDirectory data;
    private final Secrets secrets;
    private final Ports ports;

    ServiceEnvironment(DataDirectory data, Secrets secrets, Ports ports) {
        this.data = data;
        this.secrets = secrets;
        this.ports = ports;
    }

    Map<String, String> of(SuiteService service, ServiceDatabase database) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        settings.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        settings.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(Endpoint.KAFKA));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", Realm.url(ports));
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.of(Realm.WEB_SECRET));
        // everybody calls from this one address here
        settings.put("TRANSPARENCIA_LIMITS_CALLS", "60000");
        settings.put("TRANSPARENCIA_LIMITS_NAMED_FILING_CALLS", "60000");
        settings.put("TRANSPARENCIA_LIMITS_NAMED_UPLOAD_CALLS", "6000");
        settings.put("TRANSPARENCIA_LIMITS_NAMED_TRACKING_CALLS", "1200");
        settings.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(ports.of(Endpoint.SMTP)));
        settings.put("TRANSPARENCIA_PUBLIC_URL", ports.publicUrl());
        settings.put(
                "TRANSPARENCIA_DOCUMENTS_DIRECTORY",
                data.directory("documents").resolve(service.id()).toString());
        settings.put("TRANSPARENCIA_SECRET", secrets.of(service.id() + ".secret"));
        settings.put("TRANSPARENCIA_DATA_KEY", secrets.keyOf(service.id() + ".data-key"));
        if (data.clock().set()) {
            settings.put("QUARKUS_PROFILE", "training");
            settings.put("TRANSPARENCIA_CLOCK_FILE", data.clock().file().toString());
        }
        return settings;
    }
}
