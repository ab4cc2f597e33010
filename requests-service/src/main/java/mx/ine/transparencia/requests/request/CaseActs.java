package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.events.DomainEvent;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.ErrandTime;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.Evolution;
import mx.ine.transparencia.requests.request.domain.RequestProcess;
import mx.ine.transparencia.requests.request.domain.Stage;

/**
 * Carries out one act on a locked case, in the transaction of its caller: decide, write, record,
 * tell. Nothing else changes a case.
 */
@ApplicationScoped
final class CaseActs {
    private final Requests requests;
    private final LegalTerms legal;
    private final CaseRecord record;
    private final Outbox outbox;
    private final Notices notices;
    private final CommitteeDoor committee;
    private final EntityManager entities;
    private final ErrandTime errands;

    CaseActs(
            Requests requests,
            LegalTerms legal,
            CaseRecord record,
            Outbox outbox,
            Notices notices,
            CommitteeDoor committee,
            EntityManager entities,
            ErrandTime errands) {
        this.requests = requests;
        this.legal = legal;
        this.record = record;
        this.outbox = outbox;
        this.notices = notices;
        this.committee = committee;
        this.entities = entities;
        this.errands = errands;
    }

    Moment moment(RequestRow row, Instant now) {
        int version = legal.version();
        Regime regime = legal.regime(row.regime);
        Terms terms = legal.terms(version, regime);
        return new Moment(
                now,
                MexicoCity.dateOf(now),
                legal.hours().receptionDay(now, terms.calendar()),
                legal.hours().isOpen(now, terms.calendar()),
                version,
                terms);
    }

    Stage stage(CaseFile file) {
        return new StageReading(file, legal.regime(file.row().regime)).stage();
    }

    /**
     * @return the events that happened; none when the act changes nothing
     * @throws RefusedException when a rule forbids it; nothing was changed
     */
    List<Event> carryOut(CaseFile file, Act act, Actor actor, Moment moment) {
        Stage before = stage(file);
        List<Event> events = decide(before, act, moment);
        if (!events.isEmpty()) {
            write(file, Evolution.evolve(before, events), act, moment);
            if (events.stream().anyMatch(Event.ForwardOverdue.class::isInstance)) {
                file.row().forwardLate = true; // also when it arrives before its expiry is noticed
            }
            committee.tell(file, events);
            record.append(entry(file, before, act, actor, moment));
            RequestEvents.of(file, events, at(act.command(), moment)).forEach(outbox::enqueue);
            requests.addMissing(file);
            entities.flush();
            notices.tell(file, events, moment);
            if (!file.row().status.open()) {
                errands.caseClosed(file.row().id, at(act.command(), moment));
            }
        }
        return events;
    }

    /**
     * A change of the calendar in many cases at once: what {@link #carryOut} does with each, in a
     * few round trips for all. Nobody is told: a date that moves is read, not notified.
     *
     * @return how many it changed
     */
    int recountAll(Map<CaseFile, Act> acts, Actor actor, Map<CaseFile, Moment> moments) {
        List<RecordEntry> entries = new ArrayList<>();
        List<DomainEvent> told = new ArrayList<>();
        acts.forEach((file, act) -> {
            Moment moment = moments.get(file);
            Stage before = stage(file);
            List<Event> events = decide(before, act, moment);
            if (!events.isEmpty()) {
                write(file, Evolution.evolve(before, events), act, moment);
                entries.add(entry(file, before, act, actor, moment));
                told.addAll(RequestEvents.of(file, events, moment.now()));
            }
        });
        record.append(entries);
        outbox.enqueue(told);
        return entries.size();
    }

    private static List<Event> decide(Stage before, Act act, Moment moment) {
        return switch (RequestProcess.decide(before, act.command(), moment.terms())) {
            case Decision.Refused<Event>(var rule) -> throw new RefusedException(rule);
            case Decision.Accepted<Event>(var accepted) -> accepted;
        };
    }

    private static void write(CaseFile file, Stage after, Act act, Moment moment) {
        Optional<String> expired =
                act.command() instanceof Command.ExpireTerm(_, var rule, _)
                        ? Optional.of(rule)
                        : Optional.empty();
        new StageWriting(file, act.command().on(), expired, moment.calendar()).write(after);
        act.writing().accept(file);
    }

    /** A term runs out at the first moment of the day after its last, whenever that is noticed. */
    private static Instant at(Command command, Moment moment) {
        return command instanceof Command.ExpireTerm(var on, _, _)
                ? MexicoCity.startOf(on)
                : moment.now();
    }

    private static RecordEntry entry(
            CaseFile file, Stage before, Act act, Actor actor, Moment moment) {
        Map<String, Object> detail = new TreeMap<>(act.detail());
        detail.put("on", act.command().on().toString());
        detail.put("terms", RecordTerms.of(file));
        return new RecordEntry(
                file.row().id,
                act.command().getClass().getSimpleName(),
                actor.id(),
                actor.role(),
                actor == Actor.SYSTEM ? "SYSTEM" : "WEB",
                before.status().name(),
                file.row().status.name(),
                at(act.command(), moment),
                detail,
                act.documents());
    }
}
