package mx.ine.transparencia.requests.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/**
 * A request played command by command on the calendar that comes with the suite. Each step is a
 * life of its own: one may go back to an earlier one and play it differently.
 *
 * @param events what the last command made happen
 */
public record Life(Stage stage, Terms terms, List<Event> events) {

    static final Terms TERMS = terms("REGLAMENTO-2014");

    static Terms terms(String regime) {
        return new Terms(BusinessCalendar.standard(), Regimes.standard().of(regime));
    }

    /** Received by the Liaison Unit that day. */
    static Life filed(String on) {
        return filed(Channel.WEB, on, TERMS);
    }

    static Life filed(Channel channel, String on) {
        return filed(channel, on, TERMS);
    }

    static Life filed(Channel channel, String on, Terms terms) {
        Event.Filed filed = RequestProcess.file(channel, LocalDate.parse(on), terms);
        return new Life(Evolution.begin(filed), terms, List.of(filed));
    }

    /** Each command must be accepted. */
    Life then(Command... commands) {
        Life now = this;
        for (Command command : commands) {
            now = now.step(command);
        }
        return now;
    }

    private Life step(Command command) {
        return switch (RequestProcess.decide(stage, command, terms)) {
            case Decision.Accepted<Event>(var happened) ->
                    new Life(Evolution.evolve(stage, happened), terms, happened);
            case Decision.Refused<Event>(var rule) ->
                    throw new AssertionError(command + " was refused: " + rule.name());
        };
    }

    /** The rule that forbids it. */
    BrokenRule refuses(Command command) {
        Decision<Event> decision = RequestProcess.decide(stage, command, terms);
        assertThat(decision).as(command.toString()).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Event>) decision).rule();
    }

    /** From here on those days do not count either. */
    Life closing(String from, String to) {
        Closure closure =
                new Closure(
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        ClosureKind.INSTITUTE,
                        "Suspensión de plazos",
                        "INE/JGE9/2025");
        Terms later = new Terms(terms.calendar().with(closure), terms.regime());
        return new Life(stage, later, events);
    }

    Status status() {
        return stage.status();
    }

    /** The running term of the request itself. */
    Term term(String rule) {
        return term(0, rule);
    }

    Term term(int turn, String rule) {
        return StageTerms.of(stage).stream()
                .filter(running -> running.turn() == turn)
                .map(StageTerms.Running::term)
                .filter(term -> term.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " does not run in " + stage));
    }

    /** The last day of a running term, as text. */
    String due(String rule) {
        return due(0, rule);
    }

    String due(int turn, String rule) {
        return term(turn, rule).dueOn().toString();
    }

    List<String> running() {
        return StageTerms.of(stage).stream().map(running -> running.term().rule().id()).toList();
    }

    Response response() {
        return ((Stage.Responded) stage).response();
    }
}
