package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an organ owes from its turn on, and when the Liaison Unit must notify. */
class TurnTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA, DEOE));

    @Test
    @Tag("REQ-ORGAN-PUBLIC")
    void turned_on_26_august_the_organ_answers_by_24_september() {
        assertThat(TURNED.due(1, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-09-24");
        assertThat(TURNED.due(2, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-09-24");
    }

    @Test
    @Tag("REQ-INCOMPETENT-ORGAN")
    void it_says_that_it_is_not_competent_the_business_day_after_the_turn() {
        assertThat(TURNED.due(1, "REQ-INCOMPETENT-ORGAN")).isEqualTo("2025-08-27");
        Life eve = Life.filed("2025-08-28").then(turn("2025-08-29", DEA));
        assertThat(eve.due(1, "REQ-INCOMPETENT-ORGAN")).isEqualTo("2025-09-15");
    }

    @Test
    @Tag("REQ-INCOMPETENT-ORGAN")
    void said_later_it_is_late_but_heard() {
        assertThat(TURNED.then(decline("2025-09-22", 1)).status()).isEqualTo(Status.TURNED);
    }

    @Test
    @Tag("REQ-CLARIFY-ASK")
    void it_may_ask_for_a_clarification_within_three_business_days() {
        assertThat(TURNED.due(1, "REQ-CLARIFY-ASK")).isEqualTo("2025-08-29");
    }

    @Test
    @Tag("REQ-ORGAN-PUBLIC")
    void two_days_to_turn_ten_to_answer_and_three_to_notify_are_the_fifteen_of_the_answer() {
        Life slowest = Life.filed("2025-08-25").then(turn("2025-08-27", DEA));
        assertThat(slowest.due(1, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-09-25");
        Life answered = slowest.then(answer("2025-09-25", 1, Acts.ATTACHED));
        assertThat(answered.due("REQ-NOTIFY")).isEqualTo("2025-09-30");
        assertThat(answered.due("REQ-ANSWER")).isEqualTo("2025-09-30");
    }

    @Test
    @Tag("REQ-NOTIFY")
    void three_business_days_to_notify_once_the_last_organ_has_spoken() {
        Life first = TURNED.then(answer("2025-08-28", 1, Acts.ATTACHED));
        assertThat(first.running()).doesNotContain("REQ-NOTIFY");
        Life last = first.then(decline("2025-09-17", 2));
        assertThat(last.due("REQ-NOTIFY")).isEqualTo("2025-09-22");
    }

    @Test
    @Tag("REQ-NOTIFY")
    void never_past_the_answer_term() {
        Life last =
                TURNED.then(
                        answer("2025-09-29", 1, Acts.ATTACHED),
                        answer("2025-09-29", 2, Acts.PRICED));
        assertThat(last.due("REQ-NOTIFY")).isEqualTo("2025-09-30");
    }

    @Test
    @Tag("REQ-NOTIFY")
    void a_further_turn_takes_it_back_until_that_organ_speaks_too() {
        Life more =
                Life.filed("2025-08-25")
                        .then(
                                turn("2025-08-26", DEA),
                                decline("2025-08-27", 1),
                                turn("2025-08-28", DEOE));
        assertThat(more.running()).doesNotContain("REQ-NOTIFY");
        assertThat(more.then(answer("2025-09-18", 2, Acts.ATTACHED)).due("REQ-NOTIFY"))
                .isEqualTo("2025-09-23");
    }

    @Test
    void a_turn_is_answered_once_and_only_if_it_exists() {
        Life answered = TURNED.then(answer("2025-08-27", 1, Acts.ATTACHED));
        assertThat(answered.refuses(answer("2025-08-28", 1, Acts.ATTACHED)))
                .isEqualTo(Rule.TURN_CONCLUDED);
        assertThat(answered.refuses(decline("2025-08-28", 1))).isEqualTo(Rule.TURN_CONCLUDED);
        assertThat(answered.refuses(decline("2025-08-28", 3))).isEqualTo(Rule.UNKNOWN_TURN);
    }

    @Test
    void an_answer_offers_ways_of_delivery_with_their_costs() {
        assertThat(TURNED.refuses(answer("2025-08-27", 1, held(1)))).isEqualTo(Rule.NO_QUOTE);
        PublicAnswer twice =
                held(0, quote(DeliveryMode.OPTICAL, "1"), quote(DeliveryMode.OPTICAL, "2"));
        assertThat(TURNED.refuses(answer("2025-08-27", 1, twice))).isEqualTo(Rule.QUOTE_TWICE);
    }

    @Test
    void no_cost_is_negative_and_consultation_is_free() {
        for (PublicAnswer bad :
                java.util.List.of(
                        held(0, quote(DeliveryMode.OPTICAL, "-1")),
                        held(0, quote(DeliveryMode.OPTICAL, "1", "-1")),
                        held(0, quote(DeliveryMode.DIRECT_CONSULTATION, "1")),
                        held(0, quote(DeliveryMode.VERBAL, "0", "1")))) {
            assertThat(TURNED.refuses(answer("2025-08-27", 1, bad))).isEqualTo(Rule.BAD_QUOTE);
        }
        TURNED.then(answer("2025-08-27", 1, held(0, quote(DeliveryMode.DIRECT_CONSULTATION, "0"))));
    }

    @Test
    void what_is_already_public_is_told_with_source_place_and_form() {
        for (PublicAnswer bad :
                java.util.List.of(
                        new PublicAnswer.AlreadyPublic(" ", "portal.ine.mx", "En línea"),
                        new PublicAnswer.AlreadyPublic("Portal", "", "En línea"),
                        new PublicAnswer.AlreadyPublic("Portal", "portal.ine.mx", " "))) {
            assertThat(TURNED.refuses(answer("2025-08-27", 1, bad))).isEqualTo(Rule.NO_SOURCE);
        }
    }
}
