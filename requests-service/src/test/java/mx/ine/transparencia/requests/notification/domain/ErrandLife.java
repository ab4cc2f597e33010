package mx.ine.transparencia.requests.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.BusinessHours;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.term.Terms;

/** An errand played command by command on the calendar that comes with the suite. */
record ErrandLife(Stage stage, Law law, List<Event> events) {
    static final Order IN_PERSON = new Order(Audience.PERSON, Way.IN_PERSON, false, true);
    static final Order LETTER = new Order(Audience.ORGAN, Way.LETTER, true, false);
    static final Order EMAIL = new Order(Audience.ORGAN, Way.EMAIL, true, false);
    static final Law LAW =
            new Law(
                    new Terms(
                            BusinessCalendar.standard(), Regimes.standard().of("REGLAMENTO-2014")),
                    BusinessHours.STANDARD);

    static ErrandLife ordered(Order order, String at) {
        return switch (ErrandProcess.order(order, LocalDateTime.parse(at), LAW)) {
            case Decision.Accepted<Event>(var events) ->
                    new ErrandLife(Evolution.begin((Event.Ordered) events.getFirst()), LAW, events);
            case Decision.Refused<Event>(var rule) -> throw new AssertionError(rule.name());
        };
    }

    ErrandLife then(Command... commands) {
        ErrandLife now = this;
        for (Command command : commands) {
            now =
                    switch (ErrandProcess.decide(now.stage, command, law)) {
                        case Decision.Accepted<Event>(var happened) ->
                                new ErrandLife(
                                        Evolution.evolve(now.stage, happened), law, happened);
                        case Decision.Refused<Event>(var rule) ->
                                throw new AssertionError(command + " was refused: " + rule.name());
                    };
        }
        return now;
    }

    /** The rule that forbids it. */
    BrokenRule refuses(Command command) {
        Decision<Event> decision = ErrandProcess.decide(stage, command, law);
        assertThat(decision).as(command.toString()).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Event>) decision).rule();
    }

    ErrandLife closing(String from, String to) {
        Closure closure =
                new Closure(
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        ClosureKind.INSTITUTE,
                        "Suspensión de plazos",
                        "INE/JGE9/2025");
        Terms later = new Terms(law.terms().calendar().with(closure), law.terms().regime());
        return new ErrandLife(stage, new Law(later, law.hours()), events);
    }

    static Command cite(String at, String waits) {
        return new Command.LeaveCitation(time(at), time(at), time(waits));
    }

    static Command serve(String at, Receiver receiver) {
        return new Command.Serve(time(at), time(at), receiver);
    }

    static Command refusal(String at) {
        return new Command.Refuse(time(at), time(at));
    }

    static Command nobody(String at) {
        return new Command.FindNobody(time(at), time(at), false);
    }

    static Command noAddress(String at) {
        return new Command.FindNoAddress(time(at), time(at));
    }

    static Command expire(String on, String rule) {
        return new Command.ExpireTerm(LocalDate.parse(on), rule);
    }

    static Command fall(String on) {
        return new Command.Fall(LocalDate.parse(on));
    }

    static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toString();
    }
}
