package mx.ine.transparencia.platform.clock;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The moment at which the suite lives: the real one, or the training clock's. Instants have
 * microseconds, as PostgreSQL keeps them, so that what is hashed equals what is stored.
 */
@ApplicationScoped
public final class SuiteClock {

    static final String PROFILE = "training";

    private final Optional<ClockFile> file;

    SuiteClock(@ConfigProperty(name = "transparencia.clock.file") Optional<String> file) {
        if (file.isPresent()
                && !allowed(ConfigUtils.isProfileActive(PROFILE), LaunchMode.current())) {
            throw new IllegalStateException(
                    "TRANSPARENCIA_CLOCK_FILE moves time and is only for the profile '"
                            + PROFILE
                            + "': this service will not start with it.");
        }
        this.file = file.map(Path::of).map(ClockFile::new);
    }

    /** The moment, real or of training. */
    public Instant now() {
        Instant now = file.map(ClockFile::now).orElseGet(Instant::now);
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The date in Mexico City. */
    public LocalDate today() {
        return MexicoCity.dateOf(now());
    }

    /** Whether time here is a training clock's. */
    public boolean training() {
        return file.isPresent();
    }

    /** How many times the training clock was set since the start; 0 for ever in real time. */
    long moves() {
        return file.map(ClockFile::moves).orElse(0L);
    }

    /** Training, or a test of ours: a packaged service is never launched as a test. */
    static boolean allowed(boolean training, LaunchMode mode) {
        return training || mode == LaunchMode.TEST;
    }
}
