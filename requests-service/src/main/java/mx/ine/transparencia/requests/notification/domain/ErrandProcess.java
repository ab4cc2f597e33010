package mx.ine.transparencia.requests.notification.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;

/**
 * The life of one notification that takes more than pressing a button (Art. 47): what may be done
 * at each stage, and what comes of it. Every pair of stage and command is decided here.
 */
public final class ErrandProcess {
    private static final String CITATION = "NOTIF-CITATION";
    static final String ESTRADOS = "NOTIF-ESTRADOS";

    private ErrandProcess() {}

    /** A notification is ordered. */
    public static Decision<Event> order(Order order, LocalDateTime at, Law law) {
        if (!order.way().serves(order.audience())) {
            return refuse(Rule.WRONG_WAY);
        }
        if (order.audience() == Audience.ORGAN && !order.justified()) {
            return refuse(Rule.NOT_JUSTIFIED);
        }
        LocalDate on = at.toLocalDate();
        Optional<Term> due =
                order.ends() ? Optional.of(law.terms().start("NOTIF-FINAL", on)) : Optional.empty();
        return accept(new Event.Ordered(on, at, order, due));
    }

    /** What comes of a command at a stage: events, or the rule it breaks. Changes nothing. */
    public static Decision<Event> decide(Stage stage, Command command, Law law) {
        return switch (stage) {
            case Stage.Ordered s -> ordered(s, command, law);
            case Stage.CitationLeft s -> cited(s, command, law);
            case Stage.Falling s -> falling(s, command, law);
            case Stage.Posted s -> posted(s, command, law);
            case Stage.Notified _ -> closed(command);
            case Stage.Published _ -> closed(command);
            case Stage.Cancelled _ -> closed(command);
        };
    }

    private static Decision<Event> ordered(Stage.Ordered stage, Command command, Law law) {
        return switch (command) {
            case Command.LeaveCitation c ->
                    visiting(stage, c, law).orElseGet(() -> Visits.cite(c, law));
            case Command.Serve c ->
                    visiting(stage, c, law)
                            .orElseGet(() ->
                                    c.receiver() == Receiver.ANOTHER
                                            ? refuse(Rule.CITATION_FIRST)
                                            : Visits.handed(stage, c, Made.TO_THE_PERSON, law));
            case Command.Refuse c ->
                    visiting(stage, c, law).orElseGet(() -> Visits.failed(c, Failure.REFUSED, law));
            case Command.FindNobody c ->
                    visiting(stage, c, law)
                            .orElseGet(() -> Visits.failed(c, Visits.nobody(c), law));
            case Command.FindNoAddress c ->
                    visiting(stage, c, law)
                            .orElseGet(() -> Visits.failed(c, Failure.FALSE_ADDRESS, law));
            case Command.Appear c -> known(stage, c, Made.APPEARANCE, law);
            case Command.ShowKnowledge c -> known(stage, c, Made.KNOWLEDGE, law);
            case Command.Acknowledge c ->
                    sent(stage, c, law)
                            .orElseGet(() -> Visits.handed(stage, c, Made.ACKNOWLEDGED, law));
            case Command.Bounce c ->
                    stage.order().way() == Way.EMAIL
                            ? Visits.timely(stage, c, law)
                                    .orElseGet(() -> accept(new Event.ByLetter(c.on())))
                            : refuse(Rule.NOT_IN_THIS_STAGE);
            case Command.Cancel(var on) -> accept(new Event.Cancelled(on));
            case Command.Recount(var on) -> Recounts.of(stage, on, law);
            case Command.Fall _, Command.ExpireTerm _, Command.TakeDown _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    private static Decision<Event> cited(Stage.CitationLeft stage, Command command, Law law) {
        return switch (command) {
            case Command.Serve c ->
                    c.receiver() == Receiver.ANOTHER
                            ? Visits.second(stage, c, law)
                                    .orElseGet(() -> Visits.withAnother(c, law))
                            : Visits.timely(stage, c, law)
                                    .orElseGet(
                                            () -> Visits.handed(stage, c, Made.TO_THE_PERSON, law));
            case Command.Refuse c ->
                    Visits.second(stage, c, law)
                            .orElseGet(() -> Visits.failed(c, Failure.REFUSED, law));
            case Command.FindNobody c ->
                    Visits.second(stage, c, law)
                            .orElseGet(() -> Visits.failed(c, Visits.nobody(c), law));
            case Command.Appear c -> known(stage, c, Made.APPEARANCE, law);
            case Command.ShowKnowledge c -> known(stage, c, Made.KNOWLEDGE, law);
            case Command.ExpireTerm(var on, var rule) ->
                    rule.equals(CITATION) && stage.until().overdueOn(on)
                            ? accept(
                                    new Event.Failed(
                                            on, Failure.CITATION_LAPSED, law.businessDayFrom(on)))
                            : refuse(Rule.TERM_NOT_OVER);
            case Command.Cancel(var on) -> accept(new Event.Cancelled(on));
            case Command.Recount(var on) -> Recounts.of(stage, on, law);
            case Command.LeaveCitation _,
                    Command.FindNoAddress _,
                    Command.Acknowledge _,
                    Command.Bounce _,
                    Command.Fall _,
                    Command.TakeDown _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    private static Decision<Event> falling(Stage.Falling stage, Command command, Law law) {
        return switch (command) {
            case Command.Fall(var on) -> fall(stage, on, law);
            case Command.Serve c ->
                    c.receiver() == Receiver.ANOTHER
                            ? refuse(Rule.NOT_IN_THIS_STAGE)
                            : Visits.timely(stage, c, law)
                                    .orElseGet(
                                            () -> Visits.handed(stage, c, Made.TO_THE_PERSON, law));
            case Command.Appear c -> known(stage, c, Made.APPEARANCE, law);
            case Command.ShowKnowledge c -> known(stage, c, Made.KNOWLEDGE, law);
            case Command.Cancel(var on) -> accept(new Event.Cancelled(on));
            case Command.Recount(var on) -> Recounts.of(stage, on, law);
            case Command.LeaveCitation _,
                    Command.Refuse _,
                    Command.FindNobody _,
                    Command.FindNoAddress _,
                    Command.Acknowledge _,
                    Command.Bounce _,
                    Command.ExpireTerm _,
                    Command.TakeDown _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    /** Art. 47.5: the date of the notification is the first day posted. */
    private static Decision<Event> fall(Stage.Falling stage, LocalDate on, Law law) {
        if (on.isBefore(stage.postOn())) {
            return refuse(Rule.TERM_NOT_OVER);
        }
        LocalDate first = law.businessDayFrom(on);
        return accept(
                new Event.Posted(
                        first,
                        Visits.effect(stage.order(), first, law),
                        stage.why(),
                        law.terms().start(ESTRADOS, first)));
    }

    private static Decision<Event> posted(Stage.Posted stage, Command command, Law law) {
        return switch (command) {
            case Command.ExpireTerm(var on, var rule) ->
                    rule.equals(ESTRADOS) && stage.posting().overdueOn(on)
                            ? accept(new Event.Published(on))
                            : refuse(Rule.TERM_NOT_OVER);
            case Command.TakeDown(var on) ->
                    stage.posting().overdueOn(on)
                            ? accept(new Event.Published(on))
                            : refuse(Rule.POSTING_TOO_SHORT);
            case Command.Recount(var on) -> Recounts.of(stage, on, law);
            case Command.LeaveCitation _,
                    Command.Serve _,
                    Command.Refuse _,
                    Command.FindNobody _,
                    Command.FindNoAddress _,
                    Command.Appear _,
                    Command.ShowKnowledge _,
                    Command.Acknowledge _,
                    Command.Bounce _,
                    Command.Fall _,
                    Command.Cancel _ ->
                    refuse(Rule.NOTIFIED_ALREADY);
        };
    }

    private static Decision<Event> closed(Command command) {
        return switch (command) {
            case Command.Recount _ -> accept(); // what is over has had its effect
            case Command.LeaveCitation _,
                    Command.Serve _,
                    Command.Refuse _,
                    Command.FindNobody _,
                    Command.FindNoAddress _,
                    Command.Appear _,
                    Command.ShowKnowledge _,
                    Command.Acknowledge _,
                    Command.Bounce _,
                    Command.Fall _,
                    Command.ExpireTerm _,
                    Command.TakeDown _,
                    Command.Cancel _ ->
                    refuse(Rule.CLOSED);
        };
    }

    /** A visit to the address of a person, done in time and within hours. */
    private static Optional<Decision<Event>> visiting(
            Stage.Open stage, Command.Diligence command, Law law) {
        return stage.order().way() == Way.IN_PERSON
                ? Visits.timely(stage, command, law)
                : Optional.of(refuse(Rule.NOT_IN_THIS_STAGE));
    }

    private static Optional<Decision<Event>> sent(
            Stage.Open stage, Command.Diligence command, Law law) {
        return stage.order().way() == Way.IN_PERSON
                ? Optional.of(refuse(Rule.NOT_IN_THIS_STAGE))
                : Visits.timely(stage, command, law);
    }

    /** Art. 47.4.d, 47.4.g: whatever became of the visits. */
    private static Decision<Event> known(
            Stage.Open stage, Command.Diligence command, Made made, Law law) {
        return stage.order().audience() == Audience.PERSON
                ? Visits.timely(stage, command, law)
                        .orElseGet(() -> Visits.handed(stage, command, made, law))
                : refuse(Rule.NOT_IN_THIS_STAGE);
    }
}
