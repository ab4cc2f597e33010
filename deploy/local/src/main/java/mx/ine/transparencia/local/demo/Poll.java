package mx.ine.transparencia.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what comes by itself: a server that starts, a mail that arrives. */
final class Poll {
    private static final long EVERY_MILLIS = 300;

    private Poll() {}

    /** Asks until there is an answer; empty when patience ended first. */
    static <T> Optional<T> until(Duration patience, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailed("Se interrumpió.");
            }
            answer = question.get();
        }
        return answer;
    }
}
