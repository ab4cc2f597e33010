package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.domain.Command;
import mx.ine.transparencia.requests.notification.domain.ErrandProcess;
import mx.ine.transparencia.requests.notification.domain.Event;
import mx.ine.transparencia.requests.notification.domain.Evolution;
import mx.ine.transparencia.requests.notification.domain.Law;
import mx.ine.transparencia.requests.notification.domain.Order;
import mx.ine.transparencia.requests.notification.domain.Stage;

/**
 * Carries out one act on an errand whose case is locked, in the transaction of its caller: decide,
 * write, record, tell. Nothing else changes an errand.
 */
@ApplicationScoped
final class ErrandActs {
    private final Errands errands;
    private final Steps steps;
    private final Postings postings;
    private final CaseRecord record;
    private final Outbox outbox;
    private final LegalTerms legal;

    ErrandActs(
            Errands errands,
            Steps steps,
            Postings postings,
            CaseRecord record,
            Outbox outbox,
            LegalTerms legal) {
        this.errands = errands;
        this.steps = steps;
        this.postings = postings;
        this.record = record;
        this.outbox = outbox;
        this.legal = legal;
    }

    /**
     * Who does it and when.
     *
     * @param happened when it was done, at or before {@code now}
     * @param personal who was found
     */
    record Doing(By by, Instant happened, Instant now, Personal personal) {
        static Doing of(By by, Instant now) {
            return new Doing(by, now, now, Personal.NOBODY);
        }
    }

    /** A notification to be carried out; its case waits for it. */
    ErrandRow order(NewErrand asked, By by, Instant now) {
        int calendar = legal.version();
        Law law = law(asked.regime(), calendar);
        Order order =
                new Order(
                        asked.audience(),
                        asked.way(),
                        asked.justification().filter(why -> !why.isBlank()).isPresent(),
                        asked.act().ends());
        List<Event> events = accepted(ErrandProcess.order(order, ErrandStages.local(now), law));
        Event.Ordered ordered = (Event.Ordered) events.getFirst();
        ErrandRow row = row(asked, by, now);
        row.calendar = calendar;
        row.limitOn = earlier(asked.limit().orElse(null), ordered);
        ErrandStages.write(row, Evolution.begin(ordered), now);
        errands.add(row);
        tell(row, null, events, "Ordered", Doing.of(by, now));
        errands.update(row);
        return row;
    }

    private static java.time.LocalDate earlier(java.time.LocalDate limit, Event.Ordered ordered) {
        return ordered.due()
                .map(term -> term.dueOn())
                .filter(due -> limit == null || due.isBefore(limit))
                .orElse(limit);
    }

    private static ErrandRow row(NewErrand asked, By by, Instant now) {
        ErrandRow row = new ErrandRow();
        row.id = UUID.randomUUID();
        row.caseId = asked.caseId();
        row.folio = asked.folio();
        row.regime = asked.regime();
        row.act = asked.act();
        row.actInput = asked.input().orElse(null);
        row.summary = asked.summary();
        row.audience = asked.audience();
        row.organ = asked.organ().orElse(null);
        row.way = asked.way();
        row.justification = asked.justification().orElse(null);
        row.orderedAt = now;
        row.orderedBy = by.id();
        return row;
    }

    /**
     * @return the events that happened; none when the act changes nothing
     * @throws RefusedException when a rule forbids it; nothing was changed
     */
    List<Event> carryOut(ErrandRow row, Command command, Doing doing) {
        int calendar = legal.version();
        Law law = law(row.regime, calendar);
        Stage before = ErrandStages.read(row, law.terms().regime());
        List<Event> events = accepted(ErrandProcess.decide(before, command, law));
        row.calendar = calendar;
        if (!events.isEmpty()) {
            String state = row.state.name();
            ErrandStages.write(row, Evolution.evolve(before, events), doing.now());
            alsoPost(row, events, calendar, doing.now());
            tell(row, state, events, command.getClass().getSimpleName(), doing);
        }
        errands.update(row);
        return events;
    }

    /** Art. 47.3.III.c: what another person took hangs on Estrados besides. */
    private void alsoPost(ErrandRow row, List<Event> events, int calendar, Instant now) {
        for (Event event : events) {
            if (event instanceof Event.Notified notified && notified.posting().isPresent()) {
                postings.post(
                        new Postings.Posting(
                                row.caseId,
                                row.folio,
                                row.act.name(),
                                row.summary,
                                "ANOTHER_RECEIVED",
                                notified.posting().get(),
                                calendar),
                        now);
            }
        }
    }

    /** In the record these acts have names apart from those of the request itself. */
    private void tell(ErrandRow row, String before, List<Event> events, String act, Doing doing) {
        String name = (row.organ == null ? "Notification" : "OrganNotice") + act;
        steps.add(row.id, name, doing.happened(), doing.now(), doing.by(), doing.personal());
        record.append(entry(row, before, name, doing));
        for (Event event : events) {
            NotificationEvents.of(row, event, doing.now()).ifPresent(outbox::enqueue);
        }
    }

    private static RecordEntry entry(ErrandRow row, String before, String act, Doing doing) {
        Map<String, Object> detail = new TreeMap<>();
        detail.put("notification", row.id.toString());
        detail.put("notified", row.act.name());
        detail.put("way", row.way.name());
        detail.put("happenedAt", doing.happened().toString());
        if (row.organ != null) {
            detail.put("organ", row.organ);
        }
        if (row.notifiedOn != null) {
            detail.put("made", row.made.name());
            detail.put("notifiedOn", row.notifiedOn.toString());
            detail.put("effectiveOn", row.effectiveOn.toString());
        }
        if (row.fallsOn != null) {
            detail.put("fallsOn", row.fallsOn.toString());
        }
        return new RecordEntry(
                row.caseId,
                act,
                doing.by().id(),
                doing.by().role(),
                doing.by() == By.TIME ? "SYSTEM" : "WEB",
                before,
                row.state.name(),
                doing.now(),
                detail,
                List.of());
    }

    private Law law(String regime, int calendar) {
        return new Law(legal.terms(calendar, legal.regime(regime)), legal.hours());
    }

    private static List<Event> accepted(Decision<Event> decision) {
        return switch (decision) {
            case Decision.Refused<Event>(var rule) -> throw new RefusedException(rule);
            case Decision.Accepted<Event>(var events) -> events;
        };
    }
}
