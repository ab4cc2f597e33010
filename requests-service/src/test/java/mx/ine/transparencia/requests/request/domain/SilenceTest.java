package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.askClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.extend;
import static mx.ine.transparencia.requests.request.domain.Acts.makeAvailable;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lack of an answer (Art. 39). */
class SilenceTest {

    private static final Life RECEIVED = Life.filed("2025-08-25");
    private static final Life TURNED = RECEIVED.then(turn("2025-08-26", DEA));
    private static final Life GRANTED = TURNED.then(expire("2025-10-01", "REQ-ANSWER"));

    @Test
    @Tag("REQ-ANSWER")
    void after_fifteen_business_days_without_an_answer_it_is_granted_on_the_day_after() {
        assertThat(TURNED.refuses(expire("2025-09-30", "REQ-ANSWER")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(GRANTED.status()).isEqualTo(Status.DEEMED_GRANTED);
        assertThat(((Stage.DeemedGranted) GRANTED.stage()).since()).isEqualTo("2025-10-01");
    }

    @Test
    @Tag("REQ-FICTA")
    void access_is_owed_within_ten_business_days_of_the_last_day_of_the_answer_term() {
        assertThat(GRANTED.due("REQ-FICTA")).isEqualTo("2025-10-14");
        assertThat(GRANTED.term("REQ-FICTA").startedOn()).isEqualTo("2025-09-30");
    }

    @Test
    @Tag("REQ-FICTA")
    void noticed_late_it_counts_from_the_same_day() {
        assertThat(TURNED.then(expire("2025-10-09", "REQ-ANSWER")).due("REQ-FICTA"))
                .isEqualTo("2025-10-14");
    }

    @Test
    @Tag("REQ-ANSWER")
    void it_grants_also_what_nobody_turned() {
        Life granted = RECEIVED.then(expire("2025-10-01", "REQ-ANSWER"));
        assertThat(granted.status()).isEqualTo(Status.DEEMED_GRANTED);
        assertThat(granted.then(turn("2025-10-01", DEA)).due(1, "REQ-ORGAN-PUBLIC"))
                .isEqualTo("2025-10-15");
    }

    @Test
    @Tag("REQ-ANSWER")
    void it_grants_also_what_the_organs_answered_and_nobody_notified() {
        Life answered = TURNED.then(answer("2025-09-29", 1, Acts.ATTACHED));
        assertThat(answered.then(expire("2025-10-01", "REQ-ANSWER")).status())
                .isEqualTo(Status.DEEMED_GRANTED);
    }

    @Test
    @Tag("REQ-ANSWER")
    void once_the_term_ran_out_nothing_comes_before_its_effect() {
        Life answered = TURNED.then(answer("2025-09-29", 1, Acts.ATTACHED));
        answered.then(answerApplicant("2025-09-30"));
        assertThat(answered.refuses(answerApplicant("2025-10-01"))).isEqualTo(Rule.TERM_OVER);
        assertThat(RECEIVED.refuses(turn("2025-10-01", DEA))).isEqualTo(Rule.TERM_OVER);
        assertThat(RECEIVED.refuses(Acts.incompetent("2025-10-01"))).isEqualTo(Rule.TERM_OVER);
    }

    @Test
    void granted_it_can_be_neither_clarified_nor_extended_nor_declined() {
        assertThat(GRANTED.refuses(askClarification("2025-10-01", 1)))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
        assertThat(GRANTED.refuses(extend("2025-10-01", 1, 5))).isEqualTo(Rule.NOT_IN_THIS_STAGE);
        assertThat(GRANTED.refuses(Acts.incompetent("2025-10-01")))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
        assertThat(GRANTED.running()).doesNotContain("REQ-CLARIFY-ASK");
        Life more = GRANTED.then(turn("2025-10-01", DEOE));
        assertThat(more.running()).doesNotContain("REQ-CLARIFY-ASK");
    }

    @Test
    void it_happens_once() {
        assertThat(GRANTED.refuses(expire("2025-10-02", "REQ-ANSWER")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(GRANTED.refuses(expire("2025-10-20", "REQ-FICTA")))
                .isEqualTo(Rule.TERM_NOT_OVER);
    }

    @Test
    @Tag("REQ-FICTA")
    void the_institute_bears_the_costs_and_the_ten_days_go_on_after_the_notification() {
        Life answered =
                GRANTED.then(answer("2025-10-06", 1, Acts.PRICED), answerApplicant("2025-10-10"));
        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.response().due()).isZero();
        assertThat(answered.response().instituteCost()).isTrue();
        assertThat(answered.running()).doesNotContain("REQ-DELIVER");
        assertThat(answered.due("REQ-FICTA")).isEqualTo("2025-10-14");
        assertThat(answered.refuses(Acts.pay("2025-10-10", DeliveryMode.OPTICAL, "30")))
                .isEqualTo(Rule.NO_PAYMENT_DUE);
    }

    @Test
    @Tag("REQ-FICTA")
    void another_way_of_delivery_gives_the_institute_no_more_days() {
        Life chosen =
                GRANTED.then(
                        answer("2025-10-06", 1, Acts.PRICED),
                        answerApplicant("2025-10-10"),
                        Acts.choose("2025-10-13", DeliveryMode.OPTICAL));
        assertThat(chosen.response().due()).isZero();
        assertThat(chosen.due("REQ-FICTA")).isEqualTo("2025-10-14");
        assertThat(chosen.then(makeAvailable("2025-10-14")).status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    void granted_and_held_by_nobody_it_stays_owed() {
        Life declined = GRANTED.then(decline("2025-10-02", 1));
        assertThat(declined.refuses(answerApplicant("2025-10-03")))
                .isEqualTo(Rule.NOTHING_TO_NOTIFY);
        assertThat(declined.due("REQ-FICTA")).isEqualTo("2025-10-14");
    }

    @Test
    void whether_silence_grants_is_read_from_the_data_of_each_regime() {
        for (Regime regime : Regimes.standard().all()) {
            Life filed = Life.filed(Channel.WEB, "2025-08-25", Life.terms(regime.id()));
            assertThat(StageTerms.silenceGrants(filed.term("REQ-ANSWER")))
                    .as(regime.id())
                    .isEqualTo(regime.silenceGrants());
        }
    }
}
