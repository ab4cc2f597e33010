package mx.ine.transparencia.requests.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every life of a request. That a walk can be made at all says: no exception. */
class RequestPropertiesTest {

    @Property(tries = 300)
    void what_is_refused_changes_nothing(@ForAll("walks") Walks.Walk walk) {
        for (Walks.Step step : walk.steps()) {
            if (step.refused()) {
                assertThat(step.after().stage()).isEqualTo(step.before().stage());
                assertThat(step.events()).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void the_same_decision_is_taken_twice_and_its_events_lead_to_the_same_stage(
            @ForAll("walks") Walks.Walk walk) {
        for (Walks.Step step : walk.steps()) {
            Stage stage = step.before().stage();
            assertThat(RequestProcess.decide(stage, step.command(), step.before().terms()))
                    .isEqualTo(step.decision());
            assertThat(Evolution.evolve(stage, step.events())).isEqualTo(step.after().stage());
        }
        Stage replayed = Evolution.evolve(walk.filed().stage(), walk.events());
        assertThat(replayed).isEqualTo(walk.visited().getLast().stage());
    }

    /** Paid in time and ready, it waits for its owner without end (29.1). */
    @Property(tries = 300)
    void an_open_request_has_a_term_that_runs_unless_it_is_paid_and_ready(
            @ForAll("walks") Walks.Walk walk) {
        for (Life life : walk.visited()) {
            boolean paidAndReady =
                    life.stage() instanceof Stage.Available available
                            && !available.response().collectRuns();
            assertThat(life.running().isEmpty())
                    .as(life.stage().toString())
                    .isEqualTo(!life.status().open() || paidAndReady);
        }
    }

    @Property(tries = 300)
    void a_request_that_is_closed_stays_as_it_is(@ForAll("walks") Walks.Walk walk) {
        for (Walks.Step step : walk.steps()) {
            if (!step.before().status().open()) {
                assertThat(step.refused()).isEqualTo(!(step.command() instanceof Command.Recount));
                assertThat(step.events()).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void it_is_clarified_extended_and_granted_at_most_once(@ForAll("walks") Walks.Walk walk) {
        for (Class<?> once :
                List.of(
                        Event.ClarificationRequired.class,
                        Event.Extended.class,
                        Event.GrantedBySilence.class,
                        Event.AnswerNotified.class,
                        Event.Paid.class,
                        Event.ForwardOverdue.class)) {
            assertThat(walk.events()).filteredOn(once::isInstance).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 300)
    void silence_grants_exactly_when_the_answer_term_ran_out_without_a_notified_answer(
            @ForAll("reglamento") Walks.Walk walk) {
        for (Walks.Step step : walk.steps()) {
            boolean unanswered =
                    step.before().stage() instanceof Stage.Received
                            || step.before().stage() instanceof Stage.Turned;
            boolean over =
                    unanswered && step.before().term("REQ-ANSWER").overdueOn(step.command().on());
            boolean expires =
                    step.command() instanceof Command.ExpireTerm(_, var rule, _)
                            && rule.equals("REQ-ANSWER");
            assertThat(step.events().stream().anyMatch(Event.GrantedBySilence.class::isInstance))
                    .as(step.toString())
                    .isEqualTo(over && expires);
            if (over && !expires && !(step.command() instanceof Command.Recount)) {
                assertThat(step.refused()).as(step.toString()).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void no_term_ends_before_it_starts(@ForAll("walks") Walks.Walk walk) {
        for (Life life : walk.visited()) {
            for (StageTerms.Running running : StageTerms.of(life.stage())) {
                Term term = running.term();
                assertThat(term.dueOn()).as(term.toString()).isAfterOrEqualTo(term.startedOn());
            }
        }
    }

    @Property(tries = 300)
    void each_term_runs_once_and_explains_the_day_on_which_it_ends(
            @ForAll("walks") Walks.Walk walk) {
        for (Life life : walk.visited()) {
            List<StageTerms.Running> running = StageTerms.of(life.stage());
            assertThat(running.stream().map(r -> r.turn() + r.term().rule().id()))
                    .doesNotHaveDuplicates();
            for (StageTerms.Running each : running) {
                assertThat(life.terms().explain(each.term()).dueOn())
                        .isEqualTo(each.term().dueOn());
            }
        }
    }

    @Property(tries = 300)
    void a_closure_added_later_brings_no_date_forward(
            @ForAll("walks") Walks.Walk walk, @ForAll("closures") Closure closure) {
        for (Life life : walk.visited()) {
            Terms later = new Terms(life.terms().calendar().with(closure), life.terms().regime());
            Command recount = new Command.Recount(closure.from());
            Decision<Event> decision = RequestProcess.decide(life.stage(), recount, later);
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            List<Event> events = ((Decision.Accepted<Event>) decision).events();
            Stage recounted = Evolution.evolve(life.stage(), events);
            List<LocalDate> before = dates(life.stage());
            List<LocalDate> after = dates(recounted);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).isAfterOrEqualTo(before.get(i));
            }
            assertThat(events.isEmpty()).isEqualTo(before.equals(after));
            assertThat(RequestProcess.decide(recounted, recount, later))
                    .isEqualTo(Decision.accept());
        }
    }

    @Property(tries = 1000)
    void every_move_is_one_that_the_diagram_shows(@ForAll("walks") Walks.Walk walk) {
        for (Walks.Step step : walk.steps()) {
            if (step.after().status() != step.before().status()) {
                String by = step.command().getClass().getSimpleName();
                assertThat(PAGE.commands(step.before().status(), step.after().status()))
                        .as(step.before().status() + " to " + step.after().status())
                        .contains(by);
            }
        }
    }

    private static final ProcessPage PAGE =
            new ProcessPage(Matrix.parse(RequestMatrixTest.TABLE.text()));

    private static List<LocalDate> dates(Stage stage) {
        return StageTerms.of(stage).stream().map(running -> running.term().dueOn()).toList();
    }

    @Provide
    Arbitrary<Walks.Walk> walks() {
        return Walks.any();
    }

    @Provide
    Arbitrary<Walks.Walk> reglamento() {
        return Walks.under("REGLAMENTO-2014");
    }

    @Provide
    Arbitrary<Closure> closures() {
        Arbitrary<LocalDate> from =
                Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 1, 1)::plusDays);
        return Combinators.combine(from, Arbitraries.integers().between(0, 20))
                .as((day, days) ->
                        new Closure(
                                day,
                                day.plusDays(days),
                                ClosureKind.INSTITUTE,
                                "Suspensión de plazos",
                                "INE/JGE9/2025"));
    }
}
