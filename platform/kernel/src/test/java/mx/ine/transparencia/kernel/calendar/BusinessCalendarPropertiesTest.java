package mx.ine.transparencia.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessCalendarPropertiesTest {

    @Property
    void counting_by_index_equals_counting_day_by_day(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 70) int n) {
        NaiveCalendar naive = new NaiveCalendar(closures);
        BusinessCalendar calendar = BusinessCalendar.of(closures);
        assertThat(calendar.plus(start, n)).isEqualTo(naive.plus(start, n));
        assertThat(calendar.isBusinessDay(start)).isEqualTo(naive.counts(start));
        assertThat(calendar.reasonClosed(start).isEmpty()).isEqualTo(naive.counts(start));
    }

    @Property
    void days_between_by_index_equal_those_counted_one_by_one(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b) {
        assertThat(BusinessCalendar.of(closures).between(a, b))
                .isEqualTo(new NaiveCalendar(closures).between(a, b));
    }

    @Property
    void adding_days_and_counting_them_back_are_inverse(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 300) int n) {
        BusinessCalendar calendar = BusinessCalendar.of(closures);
        assertThat(calendar.between(start, calendar.plus(start, n))).isEqualTo(n);
    }

    @Property
    void a_closure_more_never_brings_a_date_forward(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("closures") Closure added,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 70) int n) {
        BusinessCalendar calendar = BusinessCalendar.of(closures);
        assertThat(calendar.with(added).plus(start, n)).isAfterOrEqualTo(calendar.plus(start, n));
    }

    @Property(tries = 100)
    void the_order_in_which_closures_are_entered_is_irrelevant(
            @ForAll("calendars") List<Closure> closures, @ForAll long seed) {
        List<Closure> shuffled = new ArrayList<>(closures);
        Collections.shuffle(shuffled, new Random(seed));
        BusinessCalendar one = BusinessCalendar.of(closures);
        BusinessCalendar other = BusinessCalendar.of(shuffled);
        assertThat(other.closures()).isEqualTo(one.closures());
        LocalDate.of(2024, 6, 1)
                .datesUntil(LocalDate.of(2027, 12, 31))
                .forEach(d -> assertThat(other.reasonClosed(d)).isEqualTo(one.reasonClosed(d)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<Closure> closures() {
        return CalendarArbitraries.closures();
    }

    @Provide
    Arbitrary<List<Closure>> calendars() {
        return CalendarArbitraries.calendars();
    }
}
