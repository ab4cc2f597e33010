package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.term.TermFixtures.TERMS;
import static mx.ine.transparencia.kernel.term.TermFixtures.answerFrom25August;
import static mx.ine.transparencia.kernel.term.TermFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import mx.ine.transparencia.kernel.calendar.OutsideHorizonException;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;
import mx.ine.transparencia.kernel.data.Resources;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void every_rule_from_several_days_ends_when_counted_apart_by_another_program() {
        CsvTable expected = CsvTable.parse(Resources.text("expected-terms.csv"));
        assertThat(expected.rows()).hasSizeGreaterThan(400);
        for (CsvRow row : expected.rows()) {
            assertThat(TERMS.start(row.get("rule"), day(row.get("start"))).dueOn())
                    .as("%s from %s", row.get("rule"), row.get("start"))
                    .isEqualTo(row.get("due"));
        }
    }

    @Test
    void turn_ten_days_of_the_organ_and_three_to_notify_make_the_fifteen_of_the_answer() {
        Term turn = TERMS.start("REQ-TURN", day("2025-08-25"));
        Term organ = TERMS.start("REQ-ORGAN-PUBLIC", turn.dueOn());
        Term notify = TERMS.start("REQ-NOTIFY", organ.dueOn());
        assertThat(notify.dueOn()).isEqualTo(answerFrom25August().dueOn());
    }

    @Test
    void a_term_of_no_days_ends_the_day_it_starts() {
        assertThat(TERMS.start("NOTIF-CITIZEN-EFFECT", day("2025-08-30")).dueOn())
                .isEqualTo("2025-08-30");
    }

    @Test
    void months_run_from_date_to_date_and_move_to_a_day_that_counts() {
        assertThat(TERMS.start("REQ-COLLECT", day("2025-08-25")).dueOn()).isEqualTo("2025-11-25");
        assertThat(TERMS.start("REQ-COLLECT", day("2025-08-17")).dueOn()).isEqualTo("2025-11-19");
    }

    @Test
    void months_from_the_end_of_a_long_month_end_with_the_short_one() {
        assertThat(TERMS.start("REQ-COLLECT", day("2024-11-30")).dueOn()).isEqualTo("2025-02-28");
        assertThat(TERMS.start("REC-FILE", day("2024-02-29")).dueOn()).isEqualTo("2025-02-28");
    }

    @Test
    void it_is_overdue_from_the_day_after_its_last() {
        assertThat(answerFrom25August().overdueOn(day("2025-09-30"))).isFalse();
        assertThat(answerFrom25August().overdueOn(day("2025-10-01"))).isTrue();
    }

    @Test
    void days_left_are_business_days_after_today() {
        Term term = answerFrom25August();
        assertThat(TERMS.daysLeft(term, day("2025-09-25"))).isEqualTo(3);
        assertThat(TERMS.daysLeft(term, day("2025-09-30"))).isZero();
        assertThat(TERMS.daysLeft(term, day("2025-10-02"))).isEqualTo(-2);
    }

    @Test
    void days_left_do_not_count_a_pause_to_come() {
        Term term = TERMS.suspend(answerFrom25August(), day("2025-09-29"), day("2025-10-03"));
        assertThat(TERMS.daysLeft(term, day("2025-09-25"))).isEqualTo(3);
    }

    @Test
    void a_capped_term_never_passes_the_end_of_the_other() {
        Term answer = answerFrom25August();
        Term early = TERMS.startCapped("REQ-NOTIFY", day("2025-09-15"), answer);
        Term late = TERMS.startCapped("REQ-NOTIFY", day("2025-09-29"), answer);
        assertThat(early.dueOn()).isEqualTo("2025-09-19");
        assertThat(late.dueOn()).isEqualTo(answer.dueOn());
    }

    @Test
    void a_term_capped_by_one_that_ran_out_is_overdue_from_its_first_day() {
        Term late = TERMS.startCapped("REQ-NOTIFY", day("2025-10-03"), answerFrom25August());
        assertThat(late.overdueOn(day("2025-10-03"))).isTrue();
        assertThat(TERMS.explain(late).days()).isEmpty();
    }

    @Test
    void a_rule_that_is_not_there_is_an_error_with_its_name() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> TERMS.start("REQ-NOTHING", day("2025-08-25")))
                .withMessageContaining("REQ-NOTHING");
    }

    @Test
    void a_term_that_would_end_beyond_the_calendar_is_refused() {
        assertThatExceptionOfType(OutsideHorizonException.class)
                .isThrownBy(() -> TERMS.start("PORT-KEEP", day("2058-01-01")));
    }
}
