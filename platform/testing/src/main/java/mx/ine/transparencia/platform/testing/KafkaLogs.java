package mx.ine.transparencia.platform.testing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A broker tells at length of its life; in tests and in the launcher only trouble matters. */
final class KafkaLogs {
    /** Held, or the levels would be forgotten with the loggers. */
    private static final List<Logger> LOGGERS =
            List.of(
                    Logger.getLogger("kafka"),
                    Logger.getLogger("state"),
                    Logger.getLogger("org.apache.kafka"));

    private KafkaLogs() {}

    static void quiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
