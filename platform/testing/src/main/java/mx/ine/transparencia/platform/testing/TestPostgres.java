package mx.ine.transparencia.platform.testing;

import mx.ine.transparencia.platform.testing.SharedServers.Kind;

/** The PostgreSQL server of this test run. */
public final class TestPostgres {
    private TestPostgres() {}

    /** Its superuser, who makes databases. */
    public static PostgresAdmin admin() {
        SharedServer server = server();
        return new PostgresAdmin(server.text("url"), server.text("user"), server.text("password"));
    }

    /** Cuts every connection and comes back on the same port: the fault tests' restart. */
    public static void restart() {
        stop();
        start();
    }

    public static void stop() {
        server().act("stop");
    }

    public static void start() {
        server().act("start");
    }

    private static SharedServer server() {
        return SharedServers.of(Kind.POSTGRES);
    }
}
