package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.choose;
import static mx.ine.transparencia.requests.request.domain.Acts.deliver;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.makeAvailable;
import static mx.ine.transparencia.requests.request.domain.Acts.pay;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the notified answer to the information in the applicant's hands (Art. 28-31). */
class HandoverTest {

    private static final PublicAnswer EITHER =
            held(0, quote(DeliveryMode.PLAIN_COPY, "12.00"), quote(DeliveryMode.ELECTRONIC, "0"));

    private static Life notified(String on, PublicAnswer answer, DeliveryMode mode) {
        return Life.filed("2025-08-25")
                .then(
                        turn("2025-08-26", DEA),
                        answer("2025-09-17", 1, answer),
                        answerApplicant(on, mode));
    }

    private static Life owing() {
        return notified("2025-09-22", EITHER, DeliveryMode.PLAIN_COPY);
    }

    private static Life preparing() {
        return notified("2025-09-22", EITHER, DeliveryMode.ELECTRONIC);
    }

    @Test
    @Tag("REQ-DELIVER")
    void without_cost_it_is_made_available_within_ten_business_days_of_the_notification() {
        assertThat(preparing().status()).isEqualTo(Status.ANSWERED);
        assertThat(preparing().due("REQ-DELIVER")).isEqualTo("2025-10-06");
    }

    @Test
    @Tag("REQ-DELIVER-PAID")
    void with_cost_the_ten_days_count_from_the_payment() {
        assertThat(owing().running()).containsExactly("REQ-COLLECT");
        Life paid = owing().then(pay("2025-10-01", DeliveryMode.PLAIN_COPY, "12"));
        assertThat(paid.status()).isEqualTo(Status.ANSWERED);
        assertThat(paid.running()).containsExactly("REQ-DELIVER-PAID");
        assertThat(paid.due("REQ-DELIVER-PAID")).isEqualTo("2025-10-15");
    }

    @Test
    void the_payment_is_of_the_notified_amount_for_an_offered_way_that_costs() {
        assertThat(owing().refuses(pay("2025-10-01", DeliveryMode.PLAIN_COPY, "11.99")))
                .isEqualTo(Rule.WRONG_AMOUNT);
        assertThat(owing().refuses(pay("2025-10-01", DeliveryMode.OPTICAL, "12")))
                .isEqualTo(Rule.MODE_NOT_OFFERED);
        assertThat(owing().refuses(pay("2025-10-01", DeliveryMode.ELECTRONIC, "0")))
                .isEqualTo(Rule.NO_PAYMENT_DUE);
        assertThat(preparing().refuses(pay("2025-10-01", DeliveryMode.PLAIN_COPY, "12")))
                .isEqualTo(Rule.NO_PAYMENT_DUE);
    }

    @Test
    void nothing_is_handed_over_before_it_is_paid() {
        assertThat(owing().refuses(makeAvailable("2025-10-01"))).isEqualTo(Rule.NOT_IN_THIS_STAGE);
        assertThat(owing().refuses(deliver("2025-10-01"))).isEqualTo(Rule.NOT_IN_THIS_STAGE);
    }

    @Test
    void instead_of_paying_the_applicant_may_choose_the_way_that_is_free() {
        Life chosen = owing().then(choose("2025-10-01", DeliveryMode.ELECTRONIC));
        assertThat(chosen.status()).isEqualTo(Status.ANSWERED);
        assertThat(chosen.due("REQ-DELIVER")).isEqualTo("2025-10-15");
        assertThat(chosen.due("REQ-COLLECT")).isEqualTo("2026-01-07");
        assertThat(owing().refuses(choose("2025-10-01", DeliveryMode.VERBAL)))
                .isEqualTo(Rule.MODE_NOT_OFFERED);
    }

    @Test
    void choosing_what_already_applies_changes_nothing() {
        Life chosen = preparing().then(choose("2025-10-01", DeliveryMode.ELECTRONIC));
        assertThat(chosen.events()).isEmpty();
        assertThat(chosen.stage()).isEqualTo(preparing().stage());
    }

    @Test
    void once_paid_the_way_is_settled() {
        Life paid = owing().then(pay("2025-10-01", DeliveryMode.PLAIN_COPY, "12"));
        assertThat(paid.refuses(choose("2025-10-02", DeliveryMode.ELECTRONIC)))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
        Life available = paid.then(makeAvailable("2025-10-03"));
        assertThat(available.refuses(choose("2025-10-06", DeliveryMode.ELECTRONIC)))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
    }

    @Test
    @Tag("REQ-COLLECT")
    void three_months_to_collect_from_date_to_date() {
        assertThat(notified("2025-09-19", EITHER, DeliveryMode.PLAIN_COPY).due("REQ-COLLECT"))
                .isEqualTo("2025-12-19");
    }

    @Test
    @Tag("REQ-COLLECT")
    void three_months_that_end_in_the_holidays_end_on_the_first_day_after_them() {
        // 22 December is the first day of the second holiday period, which ends on 6 January
        assertThat(owing().due("REQ-COLLECT")).isEqualTo("2026-01-07");
    }

    @Test
    @Tag("REQ-COLLECT")
    void not_paid_in_three_months_it_expires_on_the_day_after() {
        assertThat(owing().refuses(expire("2026-01-07", "REQ-COLLECT")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(owing().refuses(pay("2026-01-08", DeliveryMode.PLAIN_COPY, "12")))
                .isEqualTo(Rule.TERM_OVER);
        assertThat(owing().then(expire("2026-01-08", "REQ-COLLECT")).status())
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    @Tag("REQ-COLLECT")
    void not_collected_in_three_months_it_expires_too() {
        Life available = preparing().then(makeAvailable("2025-10-06"));
        assertThat(available.running()).containsExactly("REQ-COLLECT");
        assertThat(available.then(deliver("2026-01-07")).status()).isEqualTo(Status.DELIVERED);
        assertThat(available.refuses(deliver("2026-01-08"))).isEqualTo(Rule.TERM_OVER);
        assertThat(available.then(expire("2026-01-08", "REQ-COLLECT")).status())
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    @Tag("REQ-COLLECT")
    void paid_within_the_three_months_it_never_expires() {
        Life paid =
                owing().then(
                                pay("2026-01-07", DeliveryMode.PLAIN_COPY, "12"),
                                makeAvailable("2026-01-21"));
        assertThat(paid.running()).isEmpty();
        assertThat(paid.refuses(expire("2026-01-08", "REQ-COLLECT"))).isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(paid.then(deliver("2026-06-01")).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    @Tag("REQ-COLLECT")
    void where_the_institute_made_it_available_late_the_three_months_count_from_then() {
        assertThat(preparing().then(makeAvailable("2025-10-06")).due("REQ-COLLECT"))
                .isEqualTo("2026-01-07");
        assertThat(preparing().then(makeAvailable("2025-10-07")).due("REQ-COLLECT"))
                .isEqualTo("2026-01-07"); // 7 January is the first day after the holidays
        assertThat(preparing().then(makeAvailable("2025-10-23")).due("REQ-COLLECT"))
                .isEqualTo("2026-01-23");
    }

    @Test
    @Tag("REQ-COLLECT")
    void it_does_not_run_out_while_the_institute_prepares_what_was_chosen_in_time() {
        Life available =
                owing().then(
                                choose("2026-01-07", DeliveryMode.ELECTRONIC),
                                makeAvailable("2026-01-19"));
        assertThat(available.due("REQ-COLLECT")).isEqualTo("2026-04-20");
    }

    @Test
    @Tag("REQ-DELIVER")
    void prepared_without_end_it_is_late_but_does_not_expire() {
        assertThat(preparing().refuses(expire("2026-01-08", "REQ-COLLECT")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(preparing().then(deliver("2026-02-04")).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void after_its_end_nothing_is_accepted() {
        Life delivered = preparing().then(deliver("2025-10-01"));
        assertThat(delivered.refuses(deliver("2025-10-01"))).isEqualTo(Rule.CLOSED);
        assertThat(delivered.refuses(Acts.withdraw("2025-10-01"))).isEqualTo(Rule.CLOSED);
        assertThat(delivered.refuses(expire("2026-01-08", "REQ-COLLECT"))).isEqualTo(Rule.CLOSED);
    }
}
