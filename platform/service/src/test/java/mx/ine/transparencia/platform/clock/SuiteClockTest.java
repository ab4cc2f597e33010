package mx.ine.transparencia.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuiteClockTest {

    @Test
    void time_moves_only_in_training() {
        assertThat(SuiteClock.allowed(false, LaunchMode.NORMAL)).isFalse();
        assertThat(SuiteClock.allowed(false, LaunchMode.DEVELOPMENT)).isFalse();
        assertThat(SuiteClock.allowed(true, LaunchMode.NORMAL)).isTrue();
        assertThat(SuiteClock.allowed(false, LaunchMode.TEST)).isTrue();
    }

    /** Outside Quarkus the mode is the one of production and no profile is active. */
    @Test
    void with_a_training_clock_a_service_in_production_does_not_start() {
        LaunchMode before = LaunchMode.current();
        LaunchMode.set(LaunchMode.NORMAL);
        try {
            assertThatThrownBy(() -> new SuiteClock(Optional.of("/tmp/clock")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("training");
        } finally {
            LaunchMode.set(before);
        }
    }
}
