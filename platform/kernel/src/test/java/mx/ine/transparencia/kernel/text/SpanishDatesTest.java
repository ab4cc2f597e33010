package mx.ine.transparencia.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanishDatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 25);

    @Test
    void dates_read_as_people_write_them() {
        assertThat(SpanishDates.longDate(DAY)).isEqualTo("lunes 25 de agosto de 2025");
        assertThat(SpanishDates.weekdayAndDate(DAY)).isEqualTo("lunes 25 de agosto");
        assertThat(SpanishDates.plainDate(DAY)).isEqualTo("25 de agosto de 2025");
        assertThat(SpanishDates.dayAndMonth(DAY)).isEqualTo("25 de agosto");
    }

    @Test
    void short_dates_stay_aligned() {
        assertThat(SpanishDates.shortDate(DAY)).isEqualTo("25 ago");
        assertThat(SpanishDates.shortDate(DAY.plusDays(7))).isEqualTo("01 sep");
    }

    @Test
    void an_instant_is_told_in_mexico_city() {
        assertThat(SpanishDates.dateTime(Instant.parse("2025-08-26T03:05:00Z")))
                .isEqualTo("lunes 25 de agosto de 2025, 21:05");
    }

    @Test
    void ranges_say_no_more_than_is_needed() {
        assertThat(SpanishDates.range(DAY, DAY)).isEqualTo("el 25 de agosto");
        assertThat(SpanishDates.range(DAY, DAY.plusDays(3))).isEqualTo("del 25 al 28 de agosto");
        assertThat(SpanishDates.range(DAY, DAY.plusDays(7)))
                .isEqualTo("del 25 de agosto al 1 de septiembre");
        assertThat(SpanishDates.range(DAY, DAY.plusYears(1)))
                .isEqualTo("del 25 de agosto de 2025 al 25 de agosto de 2026");
        assertThat(SpanishDates.datedRange(DAY, DAY)).isEqualTo("el 25 de agosto de 2025");
    }
}
