package mx.ine.transparencia.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void what_does_not_get_well_waits_ever_longer_up_to_half_a_minute() {
        List<Duration> pauses = Stream.generate(() -> backoff.after(false)).limit(8).toList();

        assertThat(pauses)
                .startsWith(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2))
                .endsWith(Backoff.LONGEST);
    }

    @Test
    void what_had_been_well_starts_again_at_once() {
        backoff.after(false);
        backoff.after(false);

        assertThat(backoff.after(true)).isEqualTo(Backoff.FIRST);
    }
}
