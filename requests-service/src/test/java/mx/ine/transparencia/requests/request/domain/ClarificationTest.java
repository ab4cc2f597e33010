package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.askClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.clarify;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.petitionClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.ine.transparencia.kernel.term.TermChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one requirement of further information (Art. 24.5). */
class ClarificationTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA, DEOE));
    private static final Life ASKED = TURNED.then(askClarification("2025-08-28", 1));

    @Test
    @Tag("REQ-CLARIFY-ASK")
    void asked_on_the_third_business_day_after_the_turn_and_not_later() {
        assertThat(TURNED.then(askClarification("2025-08-29", 1)).status())
                .isEqualTo(Status.CLARIFICATION_REQUESTED);
        assertThat(TURNED.refuses(askClarification("2025-09-15", 1)))
                .isEqualTo(Rule.CLARIFY_TOO_LATE);
        assertThat(TURNED.refuses(petitionClarification("2025-09-15", 1)))
                .isEqualTo(Rule.CLARIFY_TOO_LATE);
    }

    @Test
    @Tag("REQ-CLARIFY-ASK")
    void the_organ_asks_the_liaison_unit_and_waits() {
        Life petitioned = TURNED.then(petitionClarification("2025-08-27", 1));
        assertThat(petitioned.status()).isEqualTo(Status.TURNED);
        assertThat(petitioned.refuses(petitionClarification("2025-08-27", 1)))
                .isEqualTo(Rule.ASKED_ALREADY);
        Life asked = petitioned.then(askClarification("2025-08-28", 1));
        assertThat(((Stage.Searching) asked.stage()).progress().turn(1).orElseThrow().petition())
                .isEmpty();
    }

    @Test
    @Tag("REQ-CLARIFY-ASK")
    void at_the_request_of_an_organ_that_still_searches() {
        assertThat(TURNED.refuses(askClarification("2025-08-27", 3))).isEqualTo(Rule.UNKNOWN_TURN);
        assertThat(TURNED.then(decline("2025-08-27", 2)).refuses(askClarification("2025-08-28", 2)))
                .isEqualTo(Rule.TURN_CONCLUDED);
    }

    @Test
    @Tag("REQ-CLARIFY-ANSWER")
    void notified_on_28_august_it_is_answered_by_3_october() {
        assertThat(ASKED.due("REQ-CLARIFY-ANSWER")).isEqualTo("2025-10-03");
        assertThat(ASKED.running()).doesNotContain("REQ-ANSWER");
    }

    @Test
    @Tag("REQ-ANSWER")
    void answered_on_17_september_the_answer_term_starts_again_whole_until_8_october() {
        Life clarified = ASKED.then(clarify("2025-09-17"));
        assertThat(clarified.status()).isEqualTo(Status.TURNED);
        assertThat(clarified.due("REQ-ANSWER")).isEqualTo("2025-10-08");
        assertThat(clarified.term("REQ-ANSWER").startedOn()).isEqualTo("2025-08-25");
    }

    @Test
    @Tag("REQ-ANSWER")
    void the_answer_term_tells_when_it_stopped_and_when_it_started_again() {
        assertThat(ASKED.then(clarify("2025-09-17")).term("REQ-ANSWER").changes())
                .containsExactly(
                        new TermChange.Interrupted(Acts.day("2025-08-28"), Acts.day("2025-09-17")));
    }

    @Test
    @Tag("REQ-ORGAN-PUBLIC")
    void the_organs_that_still_search_get_their_ten_days_again() {
        Life clarified =
                TURNED.then(
                        answer("2025-08-27", 2, Acts.ATTACHED),
                        askClarification("2025-08-28", 1),
                        clarify("2025-09-17"));
        assertThat(clarified.due(1, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-10-01");
        List<Turn> turns = ((Stage.Searching) clarified.stage()).progress().turns();
        assertThat(turns.get(1).terms().answer().changes()).isEmpty();
    }

    @Test
    @Tag("REQ-CLARIFY-ANSWER")
    void silence_discards_it_the_day_after_the_last_one() {
        assertThat(ASKED.refuses(expire("2025-10-03", "REQ-CLARIFY-ANSWER")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(ASKED.then(clarify("2025-10-03")).status()).isEqualTo(Status.TURNED);
        Life discarded = ASKED.then(expire("2025-10-04", "REQ-CLARIFY-ANSWER"));
        assertThat(discarded.stage()).isEqualTo(new Stage.Discarded(Acts.day("2025-10-04")));
        assertThat(discarded.refuses(clarify("2025-10-04"))).isEqualTo(Rule.CLOSED);
    }

    @Test
    @Tag("REQ-CLARIFY-ANSWER")
    void received_after_closing_on_the_last_day_it_counts_on_the_next_and_is_late() {
        assertThat(ASKED.refuses(clarify("2025-10-06"))).isEqualTo(Rule.CLARIFICATION_TOO_LATE);
    }

    @Test
    @Tag("REQ-CLARIFY-ASK")
    void only_once_in_the_life_of_a_request() {
        assertThat(ASKED.refuses(askClarification("2025-08-29", 2))).isEqualTo(Rule.CLARIFIED_ONCE);
        assertThat(ASKED.refuses(petitionClarification("2025-08-29", 2)))
                .isEqualTo(Rule.CLARIFIED_ONCE);
        Life more = ASKED.then(clarify("2025-08-29"), decline("2025-08-29", 1));
        Life again = more.then(turn("2025-09-15", DEA));
        assertThat(again.refuses(askClarification("2025-09-17", 3))).isEqualTo(Rule.CLARIFIED_ONCE);
        assertThat(again.running()).doesNotContain("REQ-CLARIFY-ASK");
    }

    @Test
    void the_organs_go_on_working_while_the_applicant_is_awaited() {
        Life answered =
                ASKED.then(answer("2025-09-15", 2, Acts.ATTACHED), decline("2025-09-15", 1));
        assertThat(answered.status()).isEqualTo(Status.CLARIFICATION_REQUESTED);
        assertThat(answered.refuses(Acts.answerApplicant("2025-09-15")))
                .isEqualTo(Rule.NOT_IN_THIS_STAGE);
        Life clarified = answered.then(clarify("2025-09-17"));
        assertThat(clarified.due("REQ-NOTIFY")).isEqualTo("2025-09-22");
    }

    @Test
    @Tag("REQ-ANSWER")
    void while_the_applicant_is_awaited_silence_grants_nothing() {
        assertThat(ASKED.refuses(expire("2025-10-01", "REQ-ANSWER"))).isEqualTo(Rule.TERM_NOT_OVER);
    }
}
