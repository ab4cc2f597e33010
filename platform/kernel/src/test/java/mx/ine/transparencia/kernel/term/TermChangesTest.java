package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.term.TermFixtures.TERMS;
import static mx.ine.transparencia.kernel.term.TermFixtures.answerFrom25August;
import static mx.ine.transparencia.kernel.term.TermFixtures.day;
import static mx.ine.transparencia.kernel.term.TermFixtures.withClosure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Interrupting, suspending, extending and limiting: four things that are not one another. */
class TermChangesTest {

    @Test
    void interrupted_it_starts_again_whole() {
        Term term = interrupted();
        assertThat(term.dueOn()).isEqualTo("2025-10-08");
        assertThat(term.startedOn()).isEqualTo("2025-08-25");
    }

    @Test
    void suspended_it_goes_on_where_it_was() {
        Term term = TERMS.suspend(answerFrom25August(), day("2025-08-28"), day("2025-09-17"));
        assertThat(term.dueOn()).isEqualTo("2025-10-06");
    }

    @Test
    void extended_it_has_more_business_days_after_its_end() {
        Term term = TERMS.extend(answerFrom25August(), day("2025-09-18"), 15);
        assertThat(term.dueOn()).isEqualTo("2025-10-21");
    }

    @Test
    void a_pause_of_no_days_changes_nothing_at_all() {
        Term term = answerFrom25August();
        assertThat(TERMS.suspend(term, day("2025-09-18"), day("2025-09-17"))).isSameAs(term);
        assertThat(TERMS.extend(term, day("2025-09-18"), 0)).isSameAs(term);
    }

    @Test
    void a_pause_of_days_that_do_not_count_moves_nothing() {
        Term term = TERMS.suspend(answerFrom25August(), day("2025-09-01"), day("2025-09-14"));
        assertThat(term.dueOn()).isEqualTo("2025-09-30");
    }

    @Test
    void pauses_that_overlap_count_once() {
        Term term = TERMS.suspend(answerFrom25August(), day("2025-09-17"), day("2025-09-19"));
        Term twice = TERMS.suspend(term, day("2025-09-18"), day("2025-09-22"));
        assertThat(twice.dueOn()).isEqualTo("2025-10-06");
    }

    @Test
    void a_pause_of_months_moves_their_end_by_as_many_days() {
        Term term = TERMS.start("REQ-COLLECT", day("2025-08-25"));
        Term paused = TERMS.suspend(term, day("2025-10-01"), day("2025-10-10"));
        assertThat(paused.dueOn()).isEqualTo("2025-12-05");
    }

    @Test
    void months_never_end_inside_a_pause() {
        Term term = TERMS.start("REQ-COLLECT", day("2025-08-22"));
        assertThat(term.dueOn()).isEqualTo("2025-11-24");
        assertThat(TERMS.suspend(term, day("2025-11-24"), day("2025-11-28")).dueOn())
                .isEqualTo("2025-12-01");
    }

    @Test
    void an_interruption_forgets_the_extension_and_the_pauses_before_it() {
        Term term = TERMS.extend(answerFrom25August(), day("2025-08-26"), 15);
        Term paused = TERMS.suspend(term, day("2025-09-22"), day("2025-09-26"));
        assertThat(TERMS.interrupt(paused, day("2025-08-28"), day("2025-09-17")).dueOn())
                .isEqualTo("2025-10-08");
    }

    @Test
    void the_limit_of_another_term_survives_an_interruption() {
        Term notify = TERMS.startCapped("REQ-NOTIFY", day("2025-09-24"), answerFrom25August());
        assertThat(TERMS.interrupt(notify, day("2025-09-25"), day("2025-09-29")).dueOn())
                .isEqualTo("2025-09-30");
    }

    @Test
    void a_newer_limit_of_the_same_rule_replaces_the_older() {
        Term notify = TERMS.startCapped("REQ-NOTIFY", day("2025-09-29"), answerFrom25August());
        Term extended = TERMS.extend(answerFrom25August(), day("2025-09-18"), 15);
        Term again = TERMS.cap(notify, extended);
        assertThat(again.dueOn()).isEqualTo("2025-10-02");
        assertThat(again.changes()).hasSize(1);
    }

    @Test
    void a_closure_entered_later_moves_it_with_all_its_changes() {
        Terms later = withClosure("2025-09-22", "2025-09-23");
        Term moved = later.recount(interrupted());
        assertThat(moved.dueOn()).isEqualTo("2025-10-10");
        assertThat(moved.changes()).isEqualTo(interrupted().changes());
    }

    @Test
    void a_closure_outside_its_days_leaves_it_as_it_was() {
        Term term = answerFrom25August();
        assertThat(withClosure("2025-10-01", "2025-10-03").recount(term)).isSameAs(term);
    }

    @Test
    void changes_that_cannot_have_happened_are_refused() {
        Term term = answerFrom25August();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.interrupt(term, day("2025-09-17"), day("2025-09-15")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.suspend(term, day("2025-09-17"), day("2025-09-15")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.extend(term, day("2025-09-17"), -1));
    }

    private static Term interrupted() {
        return TERMS.interrupt(answerFrom25August(), day("2025-08-28"), day("2025-09-17"));
    }
}
