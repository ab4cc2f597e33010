package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.askClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.clarify;
import static mx.ine.transparencia.requests.request.domain.Acts.day;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.recount;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A closure added later moves the open terms that span it (Art. 2.1.XX). */
class RecountTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA));

    @Test
    @Tag("REQ-ANSWER")
    void two_days_closed_move_the_answer_two_days_and_each_move_tells_both_dates() {
        Life moved = TURNED.closing("2025-09-22", "2025-09-23").then(recount("2025-09-18"));
        assertThat(moved.due("REQ-ANSWER")).isEqualTo("2025-10-02");
        assertThat(moved.due(1, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-09-26");
        Event.TermsMoved event = (Event.TermsMoved) moved.events().getFirst();
        assertThat(event.moved())
                .containsExactly(
                        new Event.Moved("REQ-ANSWER", 0, day("2025-09-30"), day("2025-10-02")),
                        new Event.Moved(
                                "REQ-ORGAN-PUBLIC", 1, day("2025-09-24"), day("2025-09-26")));
    }

    @Test
    void a_closure_that_no_term_spans_moves_nothing_and_tells_nothing() {
        Life same = TURNED.closing("2025-10-06", "2025-10-07").then(recount("2025-09-18"));
        assertThat(same.events()).isEmpty();
        assertThat(same.stage()).isEqualTo(TURNED.stage());
        assertThat(TURNED.then(recount("2025-09-18")).events()).isEmpty();
    }

    @Test
    void a_closure_on_days_that_do_not_count_anyway_moves_nothing() {
        Life same = TURNED.closing("2025-09-20", "2025-09-21").then(recount("2025-09-18"));
        assertThat(same.events()).isEmpty();
    }

    @Test
    @Tag("REQ-NOTIFY")
    void the_term_to_notify_follows_the_answer_term_that_limits_it() {
        Life answered = TURNED.then(answer("2025-09-29", 1, Acts.ATTACHED));
        assertThat(answered.due("REQ-NOTIFY")).isEqualTo("2025-09-30");
        Life moved = answered.closing("2025-09-30", "2025-09-30").then(recount("2025-09-29"));
        assertThat(moved.due("REQ-ANSWER")).isEqualTo("2025-10-01");
        assertThat(moved.due("REQ-NOTIFY")).isEqualTo("2025-10-01");
    }

    @Test
    @Tag("REQ-CLARIFY-ANSWER")
    void the_applicants_days_to_clarify_move_too() {
        Life asked = TURNED.then(askClarification("2025-08-28", 1));
        Life moved = asked.closing("2025-09-22", "2025-09-26").then(recount("2025-09-18"));
        assertThat(moved.due("REQ-CLARIFY-ANSWER")).isEqualTo("2025-10-10");
        assertThat(moved.then(clarify("2025-10-10")).due("REQ-ANSWER")).isEqualTo("2025-10-31");
    }

    @Test
    @Tag("REQ-COLLECT")
    void an_end_by_months_moves_only_off_the_closed_day() {
        Life owing =
                TURNED.then(answer("2025-09-17", 1, Acts.PRICED), answerApplicant("2025-09-19"));
        assertThat(owing.due("REQ-COLLECT")).isEqualTo("2025-12-19");
        Life before = owing.closing("2025-10-13", "2025-10-17").then(recount("2025-10-01"));
        assertThat(before.due("REQ-COLLECT")).isEqualTo("2025-12-19");
        Life on = owing.closing("2025-12-19", "2025-12-19").then(recount("2025-10-01"));
        assertThat(on.due("REQ-COLLECT")).isEqualTo("2026-01-07");
    }

    @Test
    @Tag("REQ-FICTA")
    void silence_grants_on_the_moved_date_and_access_counts_from_there() {
        Life moved = TURNED.closing("2025-09-22", "2025-09-23").then(recount("2025-09-18"));
        assertThat(moved.refuses(expire("2025-10-02", "REQ-ANSWER"))).isEqualTo(Rule.TERM_NOT_OVER);
        Life granted = moved.then(expire("2025-10-03", "REQ-ANSWER"));
        assertThat(granted.due("REQ-FICTA")).isEqualTo("2025-10-16");
    }

    @Test
    void what_is_over_stays_as_it_was() {
        Life delivered =
                TURNED.then(
                        answer("2025-09-17", 1, Acts.ATTACHED),
                        answerApplicant("2025-09-19"),
                        Acts.deliver("2025-09-22"));
        Life same = delivered.closing("2025-09-17", "2025-12-19").then(recount("2025-09-23"));
        assertThat(same.events()).isEmpty();
        assertThat(same.stage()).isEqualTo(delivered.stage());
    }

    @Test
    @Tag("REQ-ORGAN-PUBLIC")
    void the_turns_that_are_concluded_stay_as_they_were() {
        Life answered = TURNED.then(answer("2025-09-17", 1, Acts.ATTACHED));
        Life moved = answered.closing("2025-09-22", "2025-09-23").then(recount("2025-09-18"));
        assertThat(((Stage.Searching) moved.stage()).progress().turns())
                .isEqualTo(((Stage.Searching) answered.stage()).progress().turns());
        assertThat(moved.due("REQ-ANSWER")).isEqualTo("2025-10-02");
    }
}
