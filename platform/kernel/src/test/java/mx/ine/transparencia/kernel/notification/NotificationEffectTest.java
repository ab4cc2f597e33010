package mx.ine.transparencia.kernel.notification;

import static mx.ine.transparencia.kernel.notification.Audience.ORGAN;
import static mx.ine.transparencia.kernel.notification.Audience.PERSON;
import static mx.ine.transparencia.kernel.notification.NotificationEffect.effectiveOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import org.junit.jupiter.api.Test;

class NotificationEffectTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
    private static final LocalDate FRIDAY = LocalDate.of(2025, 8, 29);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 8, 23);

    @Test
    void to_an_organ_it_takes_effect_the_next_business_day() {
        assertThat(effectiveOn(ORGAN, FRIDAY, CALENDAR)).isEqualTo("2025-09-15");
    }

    @Test
    void to_a_person_it_takes_effect_the_same_day() {
        assertThat(effectiveOn(PERSON, FRIDAY, CALENDAR)).isEqualTo("2025-08-29");
    }

    @Test
    void one_done_on_a_day_that_does_not_count_is_taken_as_done_on_the_next_that_does() {
        assertThat(effectiveOn(PERSON, SATURDAY, CALENDAR)).isEqualTo("2025-08-25");
        assertThat(effectiveOn(ORGAN, SATURDAY, CALENDAR)).isEqualTo("2025-08-26");
    }
}
