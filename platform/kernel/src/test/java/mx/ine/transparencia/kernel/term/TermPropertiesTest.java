package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.term.TermFixtures.REGLAMENTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.CalendarArbitraries;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.NaiveCalendar;
import mx.ine.transparencia.kernel.regime.TermUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every rule, calendar and course of a term. */
class TermPropertiesTest {

    @Property
    void changed_in_any_way_it_ends_where_counting_day_by_day_ends(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("businessRules") String rule,
            @ForAll("days") LocalDate start,
            @ForAll("acts") @Size(max = 5) List<Act> acts) {
        Terms terms = terms(closures);
        Term term = changed(terms, terms.start(rule, start), acts);
        int length = REGLAMENTO.rule(rule).length();
        NaiveTerm naive = new NaiveTerm(new NaiveCalendar(closures), length, start);
        assertThat(term.dueOn()).isEqualTo(naive.dueOn(term.changes()));
    }

    @Property
    void the_explanation_recounted_equals_the_date(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate start,
            @ForAll("acts") @Size(max = 4) List<Act> acts) {
        Terms terms = terms(closures);
        Term term = changed(terms, terms.start(rule, start), acts);
        TermExplanation told = terms.explain(term);
        assertThat(told.dueOn()).isEqualTo(term.dueOn());
        if (REGLAMENTO.rule(rule).length() > 0) {
            assertThat(told.days().getLast().date()).isEqualTo(term.dueOn());
            assertThat(told.days().getLast().counts()).isTrue();
            assertThat(told.days()).extracting(DayLine::date).isSorted().doesNotHaveDuplicates();
        }
        if (term.rule().unit() == TermUnit.BUSINESS) {
            long counted = told.days().stream().filter(DayLine::counts).count();
            assertThat(counted).isEqualTo(term.rule().length() + extensionSinceRestart(term));
        }
    }

    @Property
    void interrupted_it_equals_one_started_anew(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate start,
            @ForAll("acts") @Size(max = 3) List<Act> before,
            @ForAll @IntRange(max = 60) int later) {
        Terms terms = terms(closures);
        LocalDate restart = start.plusDays(later);
        Term term = changed(terms, terms.start(rule, start), before);
        assertThat(terms.interrupt(term, start, restart).dueOn())
                .isEqualTo(terms.start(rule, restart).dueOn());
    }

    @Property
    void a_pause_of_no_days_changes_nothing(
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate from,
            @ForAll("acts") @Size(max = 3) List<Act> before) {
        Terms terms = terms(List.of());
        Term term = changed(terms, terms.start(rule, start), before);
        assertThat(terms.suspend(term, from, from.minusDays(1))).isEqualTo(term);
    }

    @Property
    void neither_a_pause_nor_an_extension_nor_a_closure_brings_it_forward(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("closures") Closure added,
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate start,
            @ForAll("acts") @Size(max = 3) List<Act> acts) {
        Terms terms = terms(closures);
        Term term = changed(terms, terms.start(rule, start), acts);
        Terms later = new Terms(terms.calendar().with(added), REGLAMENTO);
        assertThat(terms.extend(term, start, 3).dueOn()).isAfterOrEqualTo(term.dueOn());
        assertThat(terms.suspend(term, added.from(), added.to()).dueOn())
                .isAfterOrEqualTo(term.dueOn());
        assertThat(later.recount(term).dueOn()).isAfterOrEqualTo(term.dueOn());
    }

    @Property(tries = 100)
    void recounted_it_equals_one_that_lived_under_the_new_calendar(
            @ForAll("calendars") List<Closure> closures,
            @ForAll("closures") Closure added,
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate start,
            @ForAll("acts") @Size(max = 4) List<Act> acts) {
        Terms terms = terms(closures);
        Terms later = new Terms(terms.calendar().with(added), REGLAMENTO);
        Term term = changed(terms, terms.start(rule, start), acts);
        assertThat(later.recount(term)).isEqualTo(changed(later, later.start(rule, start), acts));
    }

    @Property
    void capped_it_ends_with_whichever_ends_first(
            @ForAll("rules") String rule,
            @ForAll("rules") String other,
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate otherStart) {
        Terms terms = terms(List.of());
        Term cap = terms.start(other, otherStart);
        LocalDate own = terms.start(rule, start).dueOn();
        assertThat(terms.startCapped(rule, start, cap).dueOn())
                .isEqualTo(own.isBefore(cap.dueOn()) ? own : cap.dueOn());
    }

    /** Something that happens to a term, some days after it starts. */
    record Act(char kind, int after, int days) {
        Term on(Terms terms, Term term) {
            LocalDate day = term.startedOn().plusDays(after);
            return switch (kind) {
                case 'i' -> terms.interrupt(term, day, day.plusDays(days));
                case 's' -> terms.suspend(term, day, day.plusDays(days - 1L));
                default -> terms.extend(term, day, days);
            };
        }
    }

    private static Terms terms(List<Closure> closures) {
        return new Terms(BusinessCalendar.of(closures), REGLAMENTO);
    }

    private static Term changed(Terms terms, Term term, List<Act> acts) {
        Term changed = term;
        for (Act act : acts) {
            changed = act.on(terms, changed);
        }
        return changed;
    }

    private static int extensionSinceRestart(Term term) {
        int days = 0;
        for (TermChange change : term.changes()) {
            days =
                    switch (change) {
                        case TermChange.Interrupted _ -> 0;
                        case TermChange.Extended e -> days + e.businessDays();
                        case TermChange.Suspended _, TermChange.Capped _ -> days;
                    };
        }
        return days;
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of('i', 's', 'e'),
                        Arbitraries.integers().between(-5, 120),
                        Arbitraries.integers().between(0, 20))
                .as(Act::new)
                .list();
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(REGLAMENTO.rules().keySet());
    }

    @Provide
    Arbitrary<String> businessRules() {
        return rules().filter(id -> REGLAMENTO.rule(id).unit() == TermUnit.BUSINESS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<Closure> closures() {
        return CalendarArbitraries.closures();
    }

    @Provide
    Arbitrary<List<Closure>> calendars() {
        return CalendarArbitraries.calendars();
    }
}
