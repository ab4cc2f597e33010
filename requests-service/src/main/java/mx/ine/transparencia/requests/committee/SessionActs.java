package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mx.ine.transparencia.kernel.body.Capacity;
import mx.ine.transparencia.kernel.body.Motion;
import mx.ine.transparencia.kernel.body.Session;
import mx.ine.transparencia.kernel.body.SessionCommand;
import mx.ine.transparencia.kernel.body.SessionEvent;
import mx.ine.transparencia.kernel.body.SessionProcess;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.events.DomainEvent;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;

/**
 * Carries out one act on a locked session, in the transaction of its caller: decide, write, record,
 * tell. Nothing else changes a session.
 */
@ApplicationScoped
class SessionActs {
    private final SessionReading reading;
    private final SessionWriting writing;
    private final Matters matters;
    private final Resolutions resolutions;
    private final Signing signing;
    private final Database database;
    private final CaseRecord record;
    private final Outbox outbox;
    private final SuiteClock clock;

    SessionActs(
            SessionReading reading,
            SessionWriting writing,
            Matters matters,
            Resolutions resolutions,
            Signing signing,
            Database database,
            CaseRecord record,
            Outbox outbox,
            SuiteClock clock) {
        this.reading = reading;
        this.writing = writing;
        this.matters = matters;
        this.resolutions = resolutions;
        this.signing = signing;
        this.database = database;
        this.record = record;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version seen; empty for the acts of members
     */
    void act(
            String code,
            Optional<String> ifMatch,
            By by,
            Function<SessionHead, SessionCommand> command) {
        SessionReading.Read read = lock(code, ifMatch);
        carryOut(read, command.apply(read.head()), null, by);
    }

    void propose(String code, Optional<String> ifMatch, UUID id, Proposal proposal, By by) {
        SessionReading.Read read = lock(code, ifMatch);
        SessionCommand command =
                new SessionCommand.PutToVote(
                        clock.today(), Motion.whole(id.toString()), proposal.sense().name());
        decide(read.stage(), command);
        Matter matter = pending(id);
        if (!matter.kind().senses().contains(proposal.sense())) {
            throw new RefusedException(CommitteeRule.SENSE_NOT_FOR_KIND);
        }
        carryOut(read, command, proposal, by);
    }

    Resolution resolve(String code, Optional<String> ifMatch, UUID id, By by) {
        SessionReading.Read read = lock(code, ifMatch);
        SessionCommand command =
                new SessionCommand.Resolve(clock.today(), Motion.whole(id.toString()));
        decide(read.stage(), command);
        Matter matter = pending(id);
        SessionEvent.Resolved event =
                (SessionEvent.Resolved) carryOut(read, command, null, by).getFirst();
        return signing.sign(read.head(), matter, event, by, clock.now());
    }

    /**
     * Locked, so that it is not withdrawn meanwhile; its case before it, in the order in which the
     * acts on a case lock them.
     */
    private Matter pending(UUID id) {
        UUID caseId = matters.byId(id).orElseThrow(NotFoundProblem::new).caseId();
        if (caseId != null) {
            database.first("SELECT 1 FROM request WHERE id = ? FOR UPDATE", _ -> 1, caseId);
        }
        database.first("SELECT 1 FROM committee_matter WHERE id = ? FOR UPDATE", _ -> 1, id);
        Matter matter = matters.byId(id).orElseThrow();
        if (!matter.pending()) {
            throw new RefusedException(
                    matter.state().equals("RESOLVED")
                            ? CommitteeRule.DECIDED
                            : CommitteeRule.MATTER_NOT_PENDING);
        }
        return matter;
    }

    private SessionReading.Read lock(String code, Optional<String> ifMatch) {
        SessionReading.Read read = reading.lock(code).orElseThrow(NotFoundProblem::new);
        ifMatch.ifPresent(tag -> EntityTags.requireMatch(tag, read.head().version()));
        return read;
    }

    private static List<SessionEvent> decide(Session stage, SessionCommand command) {
        return switch (SessionProcess.decide(stage, command, Committee.BODY)) {
            case Decision.Refused<SessionEvent>(var rule) -> throw new RefusedException(rule);
            case Decision.Accepted<SessionEvent>(var accepted) -> accepted;
        };
    }

    private List<SessionEvent> carryOut(
            SessionReading.Read read, SessionCommand command, Proposal proposal, By by) {
        List<SessionEvent> events = decide(read.stage(), command);
        if (events.isEmpty()) {
            return events;
        }
        SessionHead before = read.head();
        Instant now = clock.now();
        events.forEach(event -> writing.write(before.id(), event, now, proposal));
        database.update(
                "UPDATE committee_session SET version = version + 1 WHERE id = ?", before.id());
        SessionHead after = reading.head(before.code()).orElseThrow();
        record.append(entry(before, after, command, by, now));
        if (command instanceof SessionCommand.Close) {
            outbox.enqueue(held(after, read.stage(), now));
        }
        return events;
    }

    private DomainEvent held(SessionHead after, Session before, Instant now) {
        int titulars =
                before instanceof Session.Sitting s
                        ? (int)
                                s.present().values().stream()
                                        .filter(a -> a.capacity() == Capacity.TITULAR)
                                        .count()
                        : 0;
        List<String> numbers = resolutions.of(after.id()).stream().map(Resolution::number).toList();
        return CommitteeEvents.held(after, titulars, numbers, now);
    }

    private static RecordEntry entry(
            SessionHead before, SessionHead after, SessionCommand command, By by, Instant now) {
        return new RecordEntry(
                before.id(),
                command.getClass().getSimpleName(),
                by.account(),
                by.role(),
                "WEB",
                before.state().name(),
                after.state().name(),
                now,
                detail(command),
                List.of());
    }

    /** What the record keeps of an act: who and which, not what was argued. */
    private static Map<String, Object> detail(SessionCommand command) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("on", command.on().toString());
        switch (command) {
            case SessionCommand.AddToAgenda c -> detail.put("matters", c.matters().size());
            case SessionCommand.TakeOffAgenda c -> detail.put("matter", c.matter());
            case SessionCommand.Arrive c -> {
                detail.put("who", c.who().person());
                detail.put("seat", c.who().seat());
                detail.put("capacity", c.who().capacity().name());
            }
            case SessionCommand.Leave c -> detail.put("who", c.person());
            case SessionCommand.Recuse c -> detail.put("matter", c.matter());
            case SessionCommand.PutToVote c -> {
                detail.put("matter", c.motion().matter());
                detail.put("sense", c.proposal());
            }
            case SessionCommand.CastVote c -> {
                detail.put("matter", c.motion().matter());
                detail.put("round", c.round());
                detail.put("vote", c.vote().name());
            }
            case SessionCommand.Dissent c -> detail.put("matter", c.motion().matter());
            case SessionCommand.Resolve c -> detail.put("matter", c.motion().matter());
            case SessionCommand.Postpone c -> detail.put("matter", c.matter());
            case SessionCommand.Open _, SessionCommand.Close _, SessionCommand.CallOff _ -> {}
        }
        return detail;
    }
}
