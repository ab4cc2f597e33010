package mx.ine.transparencia.platform.clock;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs every {@link Sweep} when time makes it due, on one thread of its own. */
@ApplicationScoped
public final class Sweeps {

    /** How often the clock is looked at between two rounds. */
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final SuiteClock clock;
    private final SweepRound round;
    private final Duration every;
    private final Semaphore asked = new Semaphore(0);
    private final Thread thread = new Thread(this::sweepForEver, "sweeps");
    private volatile Optional<Instant> sweptTo = Optional.empty();

    Sweeps(
            SuiteClock clock,
            @All List<Sweep> sweeps,
            @ConfigProperty(name = "transparencia.sweeps.every") Duration every) {
        this.clock = clock;
        this.round = new SweepRound(sweeps);
        this.every = every;
        thread.setDaemon(true);
    }

    /** The moment of the last round in which every sweep did all it had to do. */
    public Optional<Instant> sweptTo() {
        return sweptTo;
    }

    /** Asks for a round now, without waiting for it. */
    public void wake() {
        asked.release();
    }

    void start(@Observes @Priority(10_000) StartupEvent event) {
        clock.training(); // refuses to start with a training clock outside training
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void sweepForEver() {
        try {
            while (!Thread.interrupted()) {
                long moves = clock.moves();
                Instant now = clock.now();
                if (round.run(now)) {
                    sweptTo = Optional.of(now);
                }
                rest(moves, MexicoCity.dateOf(now));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the next round is due: half a minute, a new day, a moved clock, or somebody asks. */
    private void rest(long moves, LocalDate day) throws InterruptedException {
        long until = System.nanoTime() + every.toNanos();
        while (System.nanoTime() < until
                && clock.moves() == moves
                && clock.today().equals(day)
                && !asked.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
            // look again
        }
        asked.drainPermits();
    }
}
