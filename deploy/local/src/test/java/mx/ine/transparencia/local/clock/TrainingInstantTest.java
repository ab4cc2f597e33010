package mx.ine.transparencia.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mx.ine.transparencia.local.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainingInstantTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-25, 2025-08-25T15:00:00Z",
        "2025-08-25T23:30, 2025-08-26T05:30:00Z",
        "2025-08-25T09:00:30, 2025-08-25T15:00:30Z",
        "2025-08-25T09:00-05:00, 2025-08-25T14:00:00Z",
        "2025-08-25T15:00:00Z, 2025-08-25T15:00:00Z",
        // summer time, which Mexico City had until 2022
        "2022-07-01, 2022-07-01T14:00:00Z"
    })
    void a_moment_without_a_zone_is_of_mexico_city_and_a_date_is_its_opening_hour(
            String text, Instant instant) {
        assertThat(TrainingInstant.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ayer", "2025-02-30", "25/08/2025", "2025-08-25T25:00"})
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> TrainingInstant.parse(text))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no es un momento");
    }

    @Test
    void a_moment_is_written_in_words_and_in_mexico_city() {
        assertThat(TrainingInstant.inWords(Instant.parse("2025-08-26T05:30:00Z")))
                .isEqualTo("lunes 25 de agosto de 2025, 23:30");
    }
}
