package mx.ine.transparencia.platform.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The relay's alarm: many calls before it listens are one. */
final class WakeUp {
    private final Semaphore calls = new Semaphore(0);

    void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Returns whether somebody called; without a call, after a while, the timer has. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean called = calls.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        calls.drainPermits();
        return called;
    }
}
