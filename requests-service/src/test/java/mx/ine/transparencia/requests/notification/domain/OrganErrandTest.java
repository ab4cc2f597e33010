package mx.ine.transparencia.requests.notification.domain;

import static mx.ine.transparencia.requests.notification.domain.ErrandLife.EMAIL;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.LAW;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.LETTER;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.day;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.ordered;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.serve;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.kernel.process.Decision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notifying an organ or a party by letter or e-mail (Art. 47.1-47.2). */
class OrganErrandTest {
    private static final LocalDateTime MORNING = time("2025-08-29T10:00");
    private static final Command ACKNOWLEDGED = new Command.Acknowledge(MORNING, MORNING);

    @Test
    @Tag("NOTIF-ORGAN-EFFECT")
    void acknowledged_it_has_effect_the_next_business_day_NOTIF_ORGAN_EFFECT() {
        for (Order order : new Order[] {LETTER, EMAIL}) {
            assertThat(ordered(order, "2025-08-27T10:00").then(ACKNOWLEDGED).stage())
                    .isEqualTo(
                            new Stage.Notified(
                                    day("2025-08-29"), day("2025-09-15"), Made.ACKNOWLEDGED));
        }
        assertThat(LAW.terms().start("NOTIF-ORGAN-EFFECT", day("2025-08-29")).dueOn())
                .isEqualTo("2025-09-15");
    }

    @Test
    void an_e_mail_that_does_not_arrive_is_followed_by_a_letter_by_itself() {
        ErrandLife bounced =
                ordered(EMAIL, "2025-08-27T10:00")
                        .then(
                                new Command.Bounce(
                                        time("2025-08-28T10:00"), time("2025-08-28T10:00")));
        assertThat(((Stage.Ordered) bounced.stage()).order().way()).isEqualTo(Way.LETTER);
        assertThat(bounced.refuses(new Command.Bounce(MORNING, MORNING)))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
        assertThat(bounced.then(ACKNOWLEDGED).stage().state()).isEqualTo(State.NOTIFIED);
    }

    @Test
    void it_is_an_exception_that_must_be_justified() {
        Order bare = new Order(Audience.ORGAN, Way.LETTER, false, false);
        assertThat(ErrandProcess.order(bare, MORNING, LAW))
                .isEqualTo(Decision.refuse(Rule.NOT_JUSTIFIED));
    }

    @Test
    void nobody_visits_an_organ_at_home_and_no_person_gets_an_official_letter() {
        assertThat(
                        ErrandProcess.order(
                                new Order(Audience.ORGAN, Way.IN_PERSON, true, false),
                                MORNING,
                                LAW))
                .isEqualTo(Decision.refuse(Rule.WRONG_WAY));
        assertThat(
                        ErrandProcess.order(
                                new Order(Audience.PERSON, Way.LETTER, true, false), MORNING, LAW))
                .isEqualTo(Decision.refuse(Rule.WRONG_WAY));
        assertThat(
                        ordered(LETTER, "2025-08-27T10:00")
                                .refuses(serve("2025-08-28T10:00", Receiver.PERSON)))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
    }

    @Test
    void out_of_hours_nothing_is_acknowledged() {
        LocalDateTime evening = time("2025-08-28T20:00");
        assertThat(
                        ordered(LETTER, "2025-08-27T10:00")
                                .refuses(new Command.Acknowledge(evening, evening)))
                .isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
    }
}
