package mx.ine.transparencia.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import mx.ine.transparencia.local.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingClockTest {
    private static final Instant AUGUST = Instant.parse("2025-08-25T15:00:00Z");
    private static final Instant REAL = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir private Path directory;
    private TrainingClock clock;

    @BeforeEach
    void a_clock() {
        clock = new TrainingClock(directory.resolve("clock"));
    }

    @Test
    void there_is_no_training_time_before_it_is_set() {
        assertThat(clock.set()).isFalse();
    }

    @Test
    void the_file_holds_the_training_instant_and_the_real_one() throws IOException {
        clock.move(AUGUST, REAL);

        assertThat(Files.readString(clock.file()))
                .isEqualTo("2025-08-25T15:00:00Z 2026-11-22T10:00:00Z\n");
    }

    @Test
    void training_time_goes_on_at_the_pace_of_real_time() {
        clock.move(AUGUST, REAL);

        assertThat(clock.at(REAL.plusSeconds(90))).isEqualTo(AUGUST.plusSeconds(90));
    }

    @Test
    void it_moves_forward() {
        clock.move(AUGUST, REAL);
        clock.move(AUGUST.plusSeconds(86_400), REAL.plusSeconds(10));

        assertThat(clock.at(REAL.plusSeconds(11))).isEqualTo(AUGUST.plusSeconds(86_401));
    }

    @Test
    void it_does_not_move_back_not_even_behind_the_time_that_passed_by_itself() {
        clock.move(AUGUST, REAL);

        assertThatThrownBy(() -> clock.move(AUGUST.plusSeconds(5), REAL.plusSeconds(10)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no puede retroceder");
    }
}
