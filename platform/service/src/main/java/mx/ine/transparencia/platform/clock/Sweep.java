package mx.ine.transparencia.platform.clock;

import java.time.Instant;

/**
 * Work that the passing of time makes due: terms that ran out, day's heads, reminders. A bean that
 * implements it is run at start, each half minute, when the day changes in Mexico City and at once
 * when the training clock moves.
 */
public interface Sweep {

    /** A short stable name, for logs and metrics. */
    String name();

    /**
     * Does what is due at this moment, in transactions of its own, idempotently and in batches.
     *
     * @return how many things were done; rounds are repeated with the same moment until every sweep
     *     answers 0, so that what one sweep causes another finishes in the same round
     */
    int run(Instant now);
}
