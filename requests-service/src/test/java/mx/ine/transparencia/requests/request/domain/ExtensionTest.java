package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.askClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.clarify;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.extend;
import static mx.ine.transparencia.requests.request.domain.Acts.petitionExtension;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one extension of the answer term (Art. 25.1, 26.1). */
@Tag("REQ-ANSWER")
class ExtensionTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA, DEOE));

    @Test
    void fifteen_more_business_days_lead_from_30_september_to_21_october() {
        Life extended = TURNED.then(extend("2025-09-18", 1, 15));
        assertThat(extended.status()).isEqualTo(Status.TURNED);
        assertThat(extended.due("REQ-ANSWER")).isEqualTo("2025-10-21");
    }

    @Test
    void it_may_be_shorter_but_not_longer_than_the_term_itself() {
        assertThat(TURNED.then(extend("2025-09-18", 1, 5)).due("REQ-ANSWER"))
                .isEqualTo("2025-10-07");
        assertThat(TURNED.refuses(extend("2025-09-18", 1, 16))).isEqualTo(Rule.EXTENSION_LENGTH);
        assertThat(TURNED.refuses(extend("2025-09-18", 1, 0))).isEqualTo(Rule.EXTENSION_LENGTH);
    }

    @Test
    void only_once() {
        Life extended = TURNED.then(extend("2025-09-18", 1, 5));
        assertThat(extended.refuses(extend("2025-09-19", 1, 5))).isEqualTo(Rule.EXTENDED_ONCE);
        assertThat(extended.refuses(petitionExtension("2025-09-19", 2)))
                .isEqualTo(Rule.EXTENDED_ONCE);
    }

    @Test
    void spent_it_stays_spent_and_the_clarified_term_has_only_its_own_fifteen_days() {
        Life clarified =
                TURNED.then(
                        extend("2025-08-27", 1, 15),
                        askClarification("2025-08-28", 1),
                        clarify("2025-09-17"));
        assertThat(clarified.due("REQ-ANSWER")).isEqualTo("2025-10-08");
        assertThat(clarified.refuses(extend("2025-09-18", 1, 15))).isEqualTo(Rule.EXTENDED_ONCE);
    }

    @Test
    void after_a_clarification_it_lengthens_the_term_that_started_again() {
        Life extended =
                TURNED.then(
                        askClarification("2025-08-28", 1),
                        clarify("2025-09-17"),
                        extend("2025-09-18", 1, 15));
        assertThat(extended.due("REQ-ANSWER")).isEqualTo("2025-10-29");
    }

    @Test
    @Tag("REQ-ORGAN-PUBLIC")
    void the_organs_that_still_search_get_the_same_days() {
        Life extended =
                TURNED.then(answer("2025-08-27", 2, Acts.ATTACHED), extend("2025-09-18", 1, 15));
        assertThat(extended.due(1, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-10-15");
    }

    @Test
    void at_the_request_of_an_organ_that_still_searches() {
        assertThat(TURNED.refuses(extend("2025-09-18", 3, 5))).isEqualTo(Rule.UNKNOWN_TURN);
        Life declined = TURNED.then(decline("2025-08-27", 1));
        assertThat(declined.refuses(extend("2025-09-18", 1, 5))).isEqualTo(Rule.TURN_CONCLUDED);
        assertThat(declined.refuses(petitionExtension("2025-09-18", 1)))
                .isEqualTo(Rule.TURN_CONCLUDED);
    }

    @Test
    void the_organ_asks_once_and_the_extension_answers_it() {
        Life petitioned = TURNED.then(petitionExtension("2025-09-17", 1));
        assertThat(petitioned.refuses(petitionExtension("2025-09-18", 1)))
                .isEqualTo(Rule.ASKED_ALREADY);
        Life extended = petitioned.then(extend("2025-09-18", 1, 15));
        assertThat(((Stage.Searching) extended.stage()).progress().turn(1).orElseThrow().petition())
                .isEmpty();
    }

    @Test
    void the_applicant_is_told_before_the_term_runs_out() {
        TURNED.then(extend("2025-09-30", 1, 15));
        assertThat(TURNED.refuses(extend("2025-10-01", 1, 15))).isEqualTo(Rule.TERM_OVER);
        assertThat(TURNED.refuses(petitionExtension("2025-10-01", 1))).isEqualTo(Rule.TERM_OVER);
    }

    @Test
    void silence_then_waits_for_the_extended_term() {
        Life extended = TURNED.then(extend("2025-09-18", 1, 15));
        assertThat(extended.refuses(expire("2025-10-21", "REQ-ANSWER")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(extended.then(expire("2025-10-22", "REQ-ANSWER")).status())
                .isEqualTo(Status.DEEMED_GRANTED);
    }
}
