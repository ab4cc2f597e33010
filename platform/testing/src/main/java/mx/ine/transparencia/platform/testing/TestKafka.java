package mx.ine.transparencia.platform.testing;

import mx.ine.transparencia.platform.testing.SharedServers.Kind;

/** The Kafka broker of this test run. */
public final class TestKafka {
    private TestKafka() {}

    public static String bootstrapServers() {
        return server().text("bootstrap");
    }

    /** Stops the broker; a test that does so starts it again when it ends. */
    public static void stop() {
        server().act("stop");
    }

    /** Starts it again, on the same port and with what it held. */
    public static void start() {
        server().act("start");
    }

    private static SharedServer server() {
        return SharedServers.of(Kind.KAFKA);
    }
}
