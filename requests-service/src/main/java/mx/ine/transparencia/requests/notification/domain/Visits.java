package mx.ine.transparencia.requests.notification.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.kernel.notification.NotificationEffect;
import mx.ine.transparencia.kernel.process.Decision;

/** What a notifier does at an address, and what it is worth (Art. 47.3.III, 47.4). */
final class Visits {

    private Visits() {}

    /** The refusal of what was done, or written down, at a wrong time; empty when in order. */
    static Optional<Decision<Event>> timely(Stage.Open stage, Command.Diligence command, Law law) {
        LocalDateTime at = command.at();
        if (at.isAfter(command.recorded())) {
            return Optional.of(refuse(Rule.NOT_YET));
        }
        if (!law.open(at)) {
            return Optional.of(refuse(Rule.OUTSIDE_BUSINESS_HOURS));
        }
        if (at.isBefore(stage.since())) {
            return Optional.of(refuse(Rule.BEFORE_THE_ORDER));
        }
        return at.toLocalDate().equals(command.recorded().toLocalDate())
                ? Optional.empty()
                : Optional.of(refuse(Rule.RECORD_THE_SAME_DAY));
    }

    /** The second visit is on the day and from the hour that the citation says (47.3.III.c). */
    static Optional<Decision<Event>> second(
            Stage.CitationLeft stage, Command.Diligence command, Law law) {
        return timely(stage, command, law)
                .or(() ->
                        command.at().isBefore(stage.waits())
                                ? Optional.of(refuse(Rule.BEFORE_THE_HOUR))
                                : Optional.empty());
    }

    static Decision<Event> cite(Command.LeaveCitation command, Law law) {
        LocalDateTime waits = command.waits();
        if (!law.open(waits)) {
            return refuse(Rule.CITATION_CLOSED);
        }
        if (!waits.toLocalDate().equals(law.nextBusinessDay(command.on()))) {
            return refuse(Rule.CITATION_DAY);
        }
        return accept(
                new Event.CitationLeft(
                        command.on(),
                        command.at(),
                        waits,
                        law.terms().start("NOTIF-CITATION", command.on())));
    }

    static Failure nobody(Command.FindNobody command) {
        return command.closed() ? Failure.CLOSED_PREMISES : Failure.NOBODY_THERE;
    }

    /** It is fixed on the door, and goes to Estrados on the next business day (47.3.III.d). */
    static Decision<Event> failed(Command.Diligence command, Failure why, Law law) {
        return accept(new Event.Failed(command.on(), why, law.nextBusinessDay(command.on())));
    }

    static Decision<Event> handed(Stage.Open stage, Command.Diligence command, Made made, Law law) {
        LocalDate on = command.on();
        return accept(
                new Event.Notified(on, effect(stage.order(), on, law), made, Optional.empty()));
    }

    /** With whoever was there; that does not hinder its posting, from the next day (47.3.III.c). */
    static Decision<Event> withAnother(Command.Serve command, Law law) {
        LocalDate on = command.on();
        return accept(
                new Event.Notified(
                        on,
                        NotificationEffect.effectiveOn(Audience.PERSON, on, law.terms().calendar()),
                        Made.WITH_ANOTHER,
                        Optional.of(
                                law.terms()
                                        .start(ErrandProcess.ESTRADOS, law.nextBusinessDay(on)))));
    }

    /** Art. 47.1: for organs and parties the next business day; 47.3: for persons that day. */
    static LocalDate effect(Order order, LocalDate on, Law law) {
        return NotificationEffect.effectiveOn(order.audience(), on, law.terms().calendar());
    }
}
