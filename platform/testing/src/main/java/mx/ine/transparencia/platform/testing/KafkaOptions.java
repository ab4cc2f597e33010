package mx.ine.transparencia.platform.testing;

import java.nio.file.Path;

/**
 * How an embedded Kafka runs.
 *
 * @param dataDirectory formatted when it is empty, else used as it is
 * @param port on localhost; 0 takes a free one
 */
public record KafkaOptions(Path dataDirectory, int port) {

    /** A broker for tests: free port, temporary directory. */
    public static KafkaOptions forTests() {
        return new KafkaOptions(Directories.temporary("kafka").resolve("data"), 0);
    }
}
