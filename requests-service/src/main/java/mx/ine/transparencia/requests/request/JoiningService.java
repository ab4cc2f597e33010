package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterService;
import mx.ine.transparencia.requests.committee.NewMatter;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.RequestProcess;
import mx.ine.transparencia.requests.request.domain.Rule;
import mx.ine.transparencia.requests.request.domain.Status;

/** Puts before the Committee that a case be joined to another (Art. 27.2). */
@ApplicationScoped
class JoiningService {
    private final Requests requests;
    private final CaseActs acts;
    private final MatterService matters;
    private final CaseRecord record;
    private final SuiteClock clock;
    private final Database database;

    JoiningService(
            Requests requests,
            CaseActs acts,
            MatterService matters,
            CaseRecord record,
            SuiteClock clock,
            Database database) {
        this.requests = requests;
        this.acts = acts;
        this.matters = matters;
        this.record = record;
        this.clock = clock;
        this.database = database;
    }

    static boolean inProcess(CaseFile file) {
        return switch (file.row().status) {
            case RECEIVED, TURNED, CLARIFICATION_REQUESTED, IN_COMMITTEE -> true;
            case AWAITING_FORWARD,
                    DEEMED_GRANTED,
                    UNANSWERED,
                    ANSWERED,
                    AWAITING_PAYMENT,
                    AVAILABLE,
                    DELIVERED,
                    DENIED,
                    EXPIRED,
                    DISCARDED,
                    INCOMPETENT,
                    JOINED,
                    WITHDRAWN ->
                    false;
        };
    }

    @Transactional
    CaseFile propose(
            String folio, String ifMatch, DeclarationInputs.JoiningInput input, Actor actor) {
        CaseFile file = requests.lockByFolio(folio).orElseThrow(NotFoundProblem::new);
        EntityTags.requireMatch(ifMatch, file.row().version);
        Instant now = clock.now();
        Moment moment = acts.moment(file.row(), now);
        broken(file, input.into(), moment)
                .ifPresent(rule -> {
                    throw new RefusedException(rule);
                });
        UUID matter = UUID.randomUUID();
        matters.enter(
                new NewMatter(
                        matter,
                        MatterKind.JOINING,
                        folio,
                        Optional.of(file.row().id),
                        0,
                        "",
                        "Acumular la solicitud " + folio + " a la " + input.into(),
                        moment.today(),
                        CommitteeDoor.dueOn(file)));
        database.update(
                "INSERT INTO request_joining (matter, request_id, into_folio, proposed_on)"
                        + " VALUES (?, ?, ?, ?)",
                matter,
                file.row().id,
                input.into(),
                moment.today());
        Status status = file.row().status;
        record.append(
                new RecordEntry(
                        file.row().id,
                        "ProposeJoining",
                        actor.id(),
                        actor.role(),
                        "WEB",
                        status.name(),
                        status.name(),
                        now,
                        Map.of("into", input.into()),
                        List.of()));
        return file;
    }

    private Optional<mx.ine.transparencia.kernel.process.BrokenRule> broken(
            CaseFile file, String into, Moment moment) {
        if (file.row().folio.equals(into)) {
            return Optional.of(Rule.JOIN_ITSELF);
        }
        if (!requests.byFolio(into).map(JoiningService::inProcess).orElse(false)) {
            return Optional.of(Rule.JOIN_TARGET);
        }
        Decision<Event> decision =
                RequestProcess.decide(
                        acts.stage(file), new Command.Join(moment.today()), moment.terms());
        if (decision instanceof Decision.Refused<Event>(var rule)) {
            return Optional.of(rule);
        }
        return database.first(
                "SELECT 1 FROM request_joining WHERE request_id = ?",
                _ -> Rule.JOIN_PROPOSED,
                file.row().id);
    }
}
