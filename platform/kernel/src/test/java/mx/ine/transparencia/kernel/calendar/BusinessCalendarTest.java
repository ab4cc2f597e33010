package mx.ine.transparencia.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

    @Test
    void fifteen_days_from_25_august_2025_skip_the_holiday_period_and_independence_day() {
        assertThat(CALENDAR.plus(day("2025-08-25"), 15)).isEqualTo("2025-09-30");
    }

    @Test
    void two_days_before_christmas_end_after_the_second_holiday_period() {
        assertThat(CALENDAR.plus(day("2025-12-19"), 2)).isEqualTo("2026-01-08");
    }

    @Test
    void no_days_leave_the_day_as_it_is_even_a_sunday() {
        assertThat(CALENDAR.plus(day("2025-08-31"), 0)).isEqualTo("2025-08-31");
    }

    @Test
    void days_between_count_the_last_and_not_the_first() {
        assertThat(CALENDAR.between(day("2025-08-25"), day("2025-08-29"))).isEqualTo(4);
        assertThat(CALENDAR.between(day("2025-08-29"), day("2025-08-25"))).isEqualTo(-4);
        assertThat(CALENDAR.between(day("2025-09-01"), day("2025-09-14"))).isZero();
    }

    @Test
    void every_closed_day_says_why() {
        assertThat(CALENDAR.reasonClosed(day("2025-08-30"))).contains("sábado");
        assertThat(CALENDAR.reasonClosed(day("2025-08-31"))).contains("domingo");
        assertThat(CALENDAR.reasonClosed(day("2025-09-01"))).contains("Primer periodo vacacional");
        assertThat(CALENDAR.reasonClosed(day("2025-12-25"))).contains("Navidad");
        assertThat(CALENDAR.reasonClosed(day("2025-08-25"))).isEmpty();
    }

    @Test
    void next_business_day_is_the_day_itself_when_it_counts() {
        assertThat(CALENDAR.nextOnOrAfter(day("2025-08-25"))).isEqualTo("2025-08-25");
        assertThat(CALENDAR.nextOnOrAfter(day("2025-08-30"))).isEqualTo("2025-09-15");
    }

    @Test
    void a_closure_more_gives_another_calendar_and_leaves_this_one() {
        BusinessCalendar more = CALENDAR.with(closure("2025-08-26", "2025-08-27"));
        assertThat(more.plus(day("2025-08-25"), 15)).isEqualTo("2025-10-02");
        assertThat(CALENDAR.plus(day("2025-08-25"), 15)).isEqualTo("2025-09-30");
        assertThat(more.closures()).hasSize(CALENDAR.closures().size() + 1);
    }

    @Test
    void the_law_s_days_of_rest_reach_years_without_data() {
        BusinessCalendar bare = BusinessCalendar.of(List.of());
        assertThat(bare.reasonClosed(day("2030-10-01")))
                .contains("Transmisión del Poder Ejecutivo Federal");
        assertThat(bare.isBusinessDay(day("2031-10-01"))).isTrue();
        assertThat(bare.reasonClosed(day("2059-11-17"))).contains("Revolución");
    }

    @Test
    void the_data_and_the_law_s_rule_agree() {
        assertThat(CALENDAR.closures())
                .filteredOn(c -> c.kind() == ClosureKind.STATUTORY)
                .allSatisfy(c -> assertThat(StatutoryDays.of(c.from().getYear())).contains(c));
    }

    @Test
    void closures_of_a_year_join_data_and_law_without_repeating() {
        assertThat(CALENDAR.closuresOf(2025)).hasSize(12).doesNotHaveDuplicates();
        assertThat(CALENDAR.closuresOf(2030)).extracting(Closure::name).hasSize(8);
        assertThat(CALENDAR.closuresOf(2026).getFirst().name())
                .isEqualTo("Segundo periodo vacacional");
    }

    @Test
    void beyond_its_years_the_calendar_refuses_to_count() {
        assertThatExceptionOfType(OutsideHorizonException.class)
                .isThrownBy(() -> CALENDAR.isBusinessDay(day("2061-01-01")))
                .withMessageContaining("2061-01-01")
                .withMessageContaining("2060-12-31");
        assertThatExceptionOfType(OutsideHorizonException.class)
                .isThrownBy(() -> CALENDAR.plus(day("2060-12-30"), 15));
        assertThatExceptionOfType(OutsideHorizonException.class)
                .isThrownBy(() -> CALENDAR.reasonClosed(LocalDate.MAX));
        assertThatExceptionOfType(OutsideHorizonException.class)
                .isThrownBy(() -> CALENDAR.with(closure("2060-12-31", "2061-01-01")));
    }

    @Test
    void a_count_too_long_for_any_calendar_is_refused_too() {
        assertThatExceptionOfType(OutsideHorizonException.class)
                .isThrownBy(() -> CALENDAR.plus(day("2025-08-25"), Integer.MAX_VALUE));
    }

    @Test
    void terms_do_not_count_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plus(day("2025-08-25"), -1));
    }

    @Test
    void a_closure_that_ends_before_it_begins_cannot_be() {
        assertThatIllegalArgumentException().isThrownBy(() -> closure("2025-08-27", "2025-08-26"));
    }

    private static Closure closure(String from, String to) {
        return new Closure(
                day(from), day(to), ClosureKind.INSTITUTE, "Suspensión", "INE/JGE1/2025");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
