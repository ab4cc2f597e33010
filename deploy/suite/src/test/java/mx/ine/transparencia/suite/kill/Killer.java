package mx.ine.transparencia.suite.kill;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import mx.ine.transparencia.suite.running.Parts;

/** Ends a process again and again, each time after some more filings were accepted. */
final class Killer {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int FEWEST = 50;
    private static final int MOST = 200;

    private final Random random;
    private int kills;

    Killer(long seed) {
        this.random = new Random(seed);
    }

    /** Until all filings are done; the process may die while it starts, too. */
    int killWhile(Storm storm) {
        while (!storm.over()) {
            int until = storm.accepted() + random.nextInt(FEWEST, MOST);
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(GLANCE)
                    .until(() -> storm.accepted() >= until || storm.over());
            if (!storm.over() && Parts.kill(Parts.REQUESTS)) {
                kills++;
            }
        }
        return kills;
    }
}
