package mx.ine.transparencia.platform.events;

import java.io.IOException;
import java.util.stream.Stream;
import mx.ine.transparencia.platform.web.TransientFaults;
import org.apache.kafka.common.KafkaException;

/** Tells faults of the surroundings, which pass, from faults of the event, which stay. */
final class PassingFaults {
    private PassingFaults() {}

    /** Looks through the causes: transactions and mappers wrap what happened. */
    static boolean isPassing(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(12)
                .anyMatch(PassingFaults::passes);
    }

    private static boolean passes(Throwable thrown) {
        return TransientFaults.isTransient(thrown)
                || thrown instanceof IOException
                || thrown instanceof KafkaException
                // JPA is not here to be named: two wrote the same row, and the next try reads anew
                || thrown.getClass().getSimpleName().equals("OptimisticLockException");
    }
}
