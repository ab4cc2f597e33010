package mx.ine.transparencia.local.process;

import java.time.Duration;

/**
 * How long to wait before a process that ended is started again: at once for one that had been
 * well, ever longer for one that does not get well.
 */
final class Backoff {
    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = FIRST;

    Duration after(boolean hadBeenReady) {
        Duration pause = hadBeenReady ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
