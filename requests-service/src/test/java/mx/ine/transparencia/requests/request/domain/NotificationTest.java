package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.day;
import static mx.ine.transparencia.requests.request.domain.Acts.estrados;
import static mx.ine.transparencia.requests.request.domain.Acts.notification;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.kernel.notification.NotificationEffect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By which means, when, and from when a notification counts (Art. 47). */
class NotificationTest {

    @Test
    void outside_business_days_and_hours_none_is_made() {
        Notification closed =
                new Notification(NotifyBy.SYSTEM, Means.SYSTEM, false, Optional.empty());
        assertThat(closed.broken()).contains(Rule.OUTSIDE_BUSINESS_HOURS);
        Life turned = Life.filed("2025-08-25").then(Acts.turn("2025-08-26", DEA));
        LocalDate on = day("2025-08-27");
        Life answered = turned.then(Acts.answer("2025-08-27", 1, Acts.ATTACHED));
        for (Command command :
                List.of(
                        new Command.RequireClarification(on, 1, closed),
                        new Command.Extend(on, 1, 5, closed))) {
            assertThat(turned.refuses(command)).isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
        }
        assertThat(answered.refuses(new Command.NotifyAnswer(on, closed, Optional.empty())))
                .isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
    }

    @Test
    void by_the_means_that_the_person_named() {
        assertThat(notification(NotifyBy.SYSTEM, Means.SYSTEM).broken()).isEmpty();
        assertThat(notification(NotifyBy.EMAIL, Means.EMAIL).broken()).isEmpty();
        assertThat(notification(NotifyBy.SYSTEM, Means.EMAIL).broken())
                .contains(Rule.MEANS_NOT_NAMED);
        assertThat(notification(NotifyBy.ADDRESS, Means.EMAIL).broken())
                .contains(Rule.MEANS_NOT_NAMED);
        assertThat(notification(NotifyBy.ADDRESS, Means.SYSTEM).broken())
                .contains(Rule.MEANS_NOT_NAMED);
        assertThat(notification(NotifyBy.NONE, Means.SYSTEM).broken())
                .contains(Rule.MEANS_NOT_NAMED);
    }

    @Test
    void who_asked_for_email_is_also_reached_by_the_system() {
        assertThat(notification(NotifyBy.EMAIL, Means.SYSTEM).broken()).isEmpty();
    }

    @Test
    void whoever_appears_is_notified_there() {
        for (NotifyBy preferred : NotifyBy.values()) {
            assertThat(notification(preferred, Means.APPEARANCE).broken()).isEmpty();
        }
    }

    @Test
    @Tag("NOTIF-ESTRADOS")
    void by_estrados_when_no_means_was_given() {
        assertThat(estrados(NotifyBy.NONE, EstradosCause.NO_MEANS_GIVEN).broken()).isEmpty();
        assertThat(estrados(NotifyBy.SYSTEM, EstradosCause.NO_MEANS_GIVEN).broken())
                .contains(Rule.NO_ESTRADOS);
        assertThat(estrados(NotifyBy.NONE, null).broken()).contains(Rule.NO_ESTRADOS);
    }

    @Test
    @Tag("NOTIF-ESTRADOS")
    void by_estrados_when_the_address_is_false_or_the_person_is_not_found_or_abroad() {
        for (EstradosCause cause :
                List.of(
                        EstradosCause.FALSE_ADDRESS,
                        EstradosCause.NOT_FOUND,
                        EstradosCause.ABROAD)) {
            assertThat(estrados(NotifyBy.ADDRESS, cause).broken()).isEmpty();
            assertThat(estrados(NotifyBy.SYSTEM, cause).broken()).contains(Rule.NO_ESTRADOS);
            assertThat(estrados(NotifyBy.EMAIL, cause).broken()).contains(Rule.NO_ESTRADOS);
        }
    }

    @Test
    @Tag("NOTIF-ESTRADOS")
    void posted_on_estrados_the_term_counts_from_the_first_day() {
        Notification posted = estrados(NotifyBy.NONE, EstradosCause.NO_MEANS_GIVEN);
        Life asked =
                Life.filed("2025-08-25")
                        .then(
                                Acts.turn("2025-08-26", DEA),
                                new Command.RequireClarification(day("2025-08-28"), 1, posted));
        assertThat(asked.due("REQ-CLARIFY-ANSWER")).isEqualTo("2025-10-03");
    }

    @Test
    @Tag("NOTIF-CITIZEN-EFFECT")
    void to_a_person_it_has_effect_the_same_day_and_the_term_runs_from_the_next_business_day() {
        Life asked =
                Life.filed("2025-08-27")
                        .then(Acts.turn("2025-08-28", DEA), Acts.askClarification("2025-08-29", 1));
        LocalDate effect =
                NotificationEffect.effectiveOn(
                        Audience.PERSON, day("2025-08-29"), Life.TERMS.calendar());
        assertThat(effect).isEqualTo("2025-08-29");
        assertThat(asked.term("REQ-CLARIFY-ANSWER").startedOn()).isEqualTo(effect);
        assertThat(Life.TERMS.explain(asked.term("REQ-CLARIFY-ANSWER")).days())
                .filteredOn(day -> day.counts())
                .first()
                .hasFieldOrPropertyWithValue("date", day("2025-09-15"));
        assertThat(Life.TERMS.start("NOTIF-CITIZEN-EFFECT", day("2025-08-29")).dueOn())
                .isEqualTo(effect);
    }

    @Test
    @Tag("NOTIF-ORGAN-EFFECT")
    void to_an_organ_it_has_effect_the_next_business_day_which_is_day_one_of_its_term() {
        Life turned = Life.filed("2025-08-28").then(Acts.turn("2025-08-29", DEA));
        LocalDate effect =
                NotificationEffect.effectiveOn(
                        Audience.ORGAN, day("2025-08-29"), Life.TERMS.calendar());
        assertThat(effect).isEqualTo("2025-09-15");
        assertThat(turned.due(1, "REQ-INCOMPETENT-ORGAN")).isEqualTo("2025-09-15");
        assertThat(Life.TERMS.start("NOTIF-ORGAN-EFFECT", day("2025-08-29")).dueOn())
                .isEqualTo(effect);
    }
}
