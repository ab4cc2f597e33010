package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one answer that gathers those of the organs, with its cost and its mode (Art. 25.1). */
class AnswerTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA, DEOE));

    @Test
    void it_waits_until_every_organ_has_spoken() {
        Life one = TURNED.then(answer("2025-09-18", 1, Acts.ATTACHED));
        assertThat(one.refuses(answerApplicant("2025-09-18"))).isEqualTo(Rule.TURNS_PENDING);
    }

    @Test
    void when_no_organ_holds_it_there_is_nothing_to_notify() {
        Life none = TURNED.then(decline("2025-08-27", 1), decline("2025-08-27", 2));
        assertThat(none.refuses(answerApplicant("2025-08-28"))).isEqualTo(Rule.NOTHING_TO_NOTIFY);
    }

    @Test
    void the_organ_that_is_not_competent_does_not_hold_up_the_other() {
        Life one = TURNED.then(decline("2025-08-27", 1), answer("2025-09-18", 2, Acts.ATTACHED));
        assertThat(one.then(answerApplicant("2025-09-18")).status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    void what_each_organ_charges_is_summed_with_its_shipping() {
        Life both =
                TURNED.then(
                        answer(
                                "2025-09-18",
                                1,
                                held(0, quote(DeliveryMode.PLAIN_COPY, "12.50", "40.00"))),
                        answer("2025-09-18", 2, held(0, quote(DeliveryMode.PLAIN_COPY, "7.25"))),
                        answerApplicant("2025-09-19"));
        assertThat(both.status()).isEqualTo(Status.AWAITING_PAYMENT);
        assertThat(both.response().due()).isEqualByComparingTo("59.75");
    }

    @Test
    void only_the_ways_that_every_organ_offers_are_offered() {
        Life both =
                TURNED.then(
                        answer("2025-09-18", 1, Acts.PRICED),
                        answer("2025-09-18", 2, Acts.FREE_COPY),
                        answerApplicant("2025-09-19"));
        assertThat(both.response().offered())
                .isEqualTo(Map.of(DeliveryMode.PLAIN_COPY, new BigDecimal("12.00")));
    }

    @Test
    void without_a_way_in_common_the_organs_must_complete_theirs() {
        Life none =
                TURNED.then(
                        answer("2025-09-18", 1, Acts.ATTACHED),
                        answer("2025-09-18", 2, Acts.PRICED));
        assertThat(none.refuses(answerApplicant("2025-09-19"))).isEqualTo(Rule.NO_COMMON_MODE);
        Life completed =
                none.then(turn("2025-09-19", DEOE), answer("2025-09-22", 3, Acts.ATTACHED));
        Life notified = completed.then(answerApplicant("2025-09-23"));
        assertThat(notified.status()).isEqualTo(Status.AVAILABLE);
        assertThat(notified.response().offered()).containsOnlyKeys(DeliveryMode.ELECTRONIC);
    }

    @Test
    void turned_to_again_and_not_competent_for_the_rest_its_earlier_answer_stands() {
        Life again =
                TURNED.then(
                        answer("2025-09-18", 1, Acts.ATTACHED),
                        decline("2025-09-18", 2),
                        turn("2025-09-18", DEA),
                        decline("2025-09-19", 3),
                        answerApplicant("2025-09-19"));
        assertThat(again.status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    void a_way_that_is_not_offered_cannot_be_notified() {
        Life one = TURNED.then(decline("2025-08-27", 2), answer("2025-09-18", 1, Acts.PRICED));
        assertThat(one.refuses(answerApplicant("2025-09-19", DeliveryMode.CERTIFIED_COPY)))
                .isEqualTo(Rule.MODE_NOT_OFFERED);
        Life chosen = one.then(answerApplicant("2025-09-19", DeliveryMode.OPTICAL));
        assertThat(chosen.response().due()).isEqualByComparingTo("30");
    }

    @Test
    void where_no_way_is_preferred_the_cheapest_applies() {
        Life one = TURNED.then(decline("2025-08-27", 2), answer("2025-09-18", 1, Acts.PRICED));
        assertThat(one.then(answerApplicant("2025-09-19")).response().mode())
                .isEqualTo(DeliveryMode.PLAIN_COPY);
    }

    @Test
    void at_the_same_cost_electronic_comes_first_and_word_of_mouth_last() {
        PublicAnswer.Held free =
                held(
                        0,
                        quote(DeliveryMode.VERBAL, "0"),
                        quote(DeliveryMode.PLAIN_COPY, "0"),
                        quote(DeliveryMode.ELECTRONIC, "0"));
        Life one = TURNED.then(decline("2025-08-27", 2), answer("2025-09-18", 1, free));
        assertThat(one.then(answerApplicant("2025-09-19")).response().mode())
                .isEqualTo(DeliveryMode.ELECTRONIC);
        PublicAnswer.Held paper =
                held(0, quote(DeliveryMode.VERBAL, "0"), quote(DeliveryMode.PLAIN_COPY, "0"));
        Life two = TURNED.then(decline("2025-08-27", 2), answer("2025-09-18", 1, paper));
        assertThat(two.then(answerApplicant("2025-09-19")).response().mode())
                .isEqualTo(DeliveryMode.PLAIN_COPY);
    }

    @Test
    void what_is_already_public_is_fulfilled_by_saying_where() {
        Life told =
                TURNED.then(
                        decline("2025-08-27", 2),
                        answer("2025-08-28", 1, Acts.PUBLISHED),
                        answerApplicant("2025-08-29"));
        assertThat(told.status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void part_already_public_and_part_held_is_handed_over_for_the_part_held() {
        Life told =
                TURNED.then(
                        answer("2025-08-28", 1, Acts.PUBLISHED),
                        answer("2025-08-28", 2, Acts.PRICED),
                        answerApplicant("2025-08-29"));
        assertThat(told.status()).isEqualTo(Status.AWAITING_PAYMENT);
    }

    @Test
    void files_attached_by_every_organ_are_available_at_once() {
        Life half =
                TURNED.then(
                        answer("2025-09-18", 1, Acts.ATTACHED),
                        answer("2025-09-18", 2, held(0, quote(DeliveryMode.ELECTRONIC, "0"))),
                        answerApplicant("2025-09-19"));
        assertThat(half.status()).isEqualTo(Status.ANSWERED);
        Life whole =
                TURNED.then(
                        answer("2025-09-18", 1, Acts.ATTACHED),
                        answer("2025-09-18", 2, Acts.ATTACHED),
                        answerApplicant("2025-09-19"));
        assertThat(whole.status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    @Tag("REQ-ANSWER")
    void notified_on_the_last_day_it_is_in_time() {
        Life last = TURNED.then(decline("2025-08-27", 2), answer("2025-09-30", 1, Acts.PRICED));
        assertThat(last.then(answerApplicant("2025-09-30")).status())
                .isEqualTo(Status.AWAITING_PAYMENT);
    }
}
