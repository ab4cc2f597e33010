package mx.ine.transparencia.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    @TempDir Path directory;

    @Test
    void time_runs_on_from_where_it_was_set() throws IOException {
        Path file = directory.resolve("clock");
        Instant set = Instant.now().minus(1, ChronoUnit.HOURS);
        Files.writeString(file, "2025-08-25T15:00:00Z " + set + "\n");
        assertThat(new ClockFile(file).now())
                .isCloseTo(Instant.parse("2025-08-25T16:00:00Z"), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_move_is_seen_and_a_half_written_one_is_waited_for() throws IOException {
        Path file = directory.resolve("clock");
        Files.writeString(file, "2025-08-25T15:00:00Z " + Instant.now());
        ClockFile clock = new ClockFile(file);
        Files.writeString(file, "2025-09-");
        await().during(java.time.Duration.ofMillis(150)).until(() -> clock.moves() == 0);
        Files.writeString(file, "2025-09-01T15:00:00Z " + Instant.now());
        await().until(() -> clock.moves() == 1);
        assertThat(clock.now()).isAfterOrEqualTo(Instant.parse("2025-09-01T15:00:00Z"));
    }

    @Test
    void a_clock_that_cannot_be_read_at_the_start_stops_the_start() {
        assertThatThrownBy(() -> new ClockFile(directory.resolve("nowhere")))
                .isInstanceOf(IllegalStateException.class);
    }
}
