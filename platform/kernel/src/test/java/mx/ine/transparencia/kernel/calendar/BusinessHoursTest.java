package mx.ine.transparencia.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
    private static final BusinessHours HOURS = BusinessHours.STANDARD;

    @Test
    void what_arrives_before_opening_counts_that_same_day() {
        assertThat(received("2025-08-25T00:00")).isEqualTo("2025-08-25");
        assertThat(received("2025-08-25T08:59:59")).isEqualTo("2025-08-25");
    }

    @Test
    void what_arrives_until_the_closing_hour_counts_that_day() {
        assertThat(received("2025-08-25T18:00")).isEqualTo("2025-08-25");
    }

    @Test
    void what_arrives_after_closing_counts_the_next_business_day() {
        assertThat(received("2025-08-25T18:00:01")).isEqualTo("2025-08-26");
        assertThat(received("2025-08-29T23:59:59")).isEqualTo("2025-09-15");
    }

    @Test
    void what_arrives_on_a_day_that_does_not_count_counts_on_the_next_that_does() {
        assertThat(received("2025-08-23T10:00")).isEqualTo("2025-08-25");
        assertThat(received("2025-09-16T20:00")).isEqualTo("2025-09-17");
    }

    @Test
    void the_day_is_the_one_of_mexico_city_not_of_utc() {
        Instant lateAtNight = Instant.parse("2025-08-26T01:00:00Z");
        assertThat(MexicoCity.dateOf(lateAtNight)).isEqualTo("2025-08-25");
        assertThat(HOURS.receptionDay(lateAtNight, CALENDAR)).isEqualTo("2025-08-26");
    }

    @Test
    void a_day_starts_at_six_in_utc_and_at_five_when_there_was_summer_time() {
        assertThat(MexicoCity.startOf(LocalDate.of(2025, 8, 25))).isEqualTo("2025-08-25T06:00:00Z");
        assertThat(MexicoCity.startOf(LocalDate.of(2022, 8, 25))).isEqualTo("2022-08-25T05:00:00Z");
    }

    @Test
    void it_is_open_on_business_days_within_the_hours() {
        assertThat(HOURS.isOpen(at("2025-08-25T09:00"), CALENDAR)).isTrue();
        assertThat(HOURS.isOpen(at("2025-08-25T08:59"), CALENDAR)).isFalse();
        assertThat(HOURS.isOpen(at("2025-08-25T18:01"), CALENDAR)).isFalse();
        assertThat(HOURS.isOpen(at("2025-08-24T12:00"), CALENDAR)).isFalse();
    }

    @Test
    void the_next_opening_is_now_when_open_else_the_next_morning_that_counts() {
        assertThat(HOURS.nextOpening(at("2025-08-25T12:34"), CALENDAR))
                .isEqualTo(at("2025-08-25T12:34"));
        assertThat(HOURS.nextOpening(at("2025-08-25T07:00"), CALENDAR))
                .isEqualTo(at("2025-08-25T09:00"));
        assertThat(HOURS.nextOpening(at("2025-08-29T19:00"), CALENDAR))
                .isEqualTo(at("2025-09-15T09:00"));
    }

    @Test
    void hours_must_open_before_they_close() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessHours(LocalTime.of(18, 0), LocalTime.of(9, 0)));
    }

    private static LocalDate received(String local) {
        return HOURS.receptionDay(at(local), CALENDAR);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MexicoCity.ZONE).toInstant();
    }
}
