package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.CaseDocuments;
import mx.ine.transparencia.platform.documents.StoredDocument;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.request.domain.Rule;

/** Adds a stored document to a case, with its entry in the record. */
@ApplicationScoped
class AttachService {
    private final Requests requests;
    private final CaseDocuments documents;
    private final CaseRecord record;
    private final SuiteClock clock;

    AttachService(Requests requests, CaseDocuments documents, CaseRecord record, SuiteClock clock) {
        this.requests = requests;
        this.documents = documents;
        this.record = record;
        this.clock = clock;
    }

    /** What the person adds to help find the information, while the case is open. */
    @Transactional
    CaseDocument attach(UUID id, StoredDocument stored, Actor actor) {
        CaseFile file = requests.lock(id).orElseThrow(NotFoundProblem::new);
        if (!file.row().status.open()) {
            throw new RefusedException(Rule.CLOSED);
        }
        return add(file, stored, CaseFiles.ATTACHMENT, CaseFiles.ALL, actor);
    }

    /** What an organ hands over with its turn, before it answers. */
    @Transactional
    CaseDocument attachToTurn(
            UUID id, int number, String kind, StoredDocument stored, Actor actor) {
        CaseFile file = requests.lock(id).orElseThrow(NotFoundProblem::new);
        TurnRow turn = file.turn(number).orElseThrow(() -> new RefusedException(Rule.UNKNOWN_TURN));
        if (!actor.role().equals(Roles.LIAISON_UNIT)
                && actor.organ().filter(organ -> organ.equals(turn.organ)).isEmpty()) {
            throw new RefusedException(Rule.NOT_YOUR_TURN);
        }
        if (turn.status != TurnRow.State.PENDING && turn.status != TurnRow.State.REOPENED) {
            throw new RefusedException(Rule.TURN_CONCLUDED);
        }
        String audience =
                kind.equals(CaseFiles.CLASSIFIED)
                        ? CaseFiles.classified(number)
                        : CaseFiles.audience(number);
        return add(file, stored, kind, audience, actor);
    }

    /** The proof of a payment: for the Unit and the till (28.2). */
    @Transactional
    CaseDocument attachProof(UUID id, StoredDocument stored, Actor actor) {
        CaseFile file = requests.lock(id).orElseThrow(NotFoundProblem::new);
        return add(file, stored, CaseFiles.PAYMENT, CaseFiles.UNIT, actor);
    }

    private CaseDocument add(
            CaseFile file, StoredDocument stored, String kind, String audience, Actor actor) {
        RequestRow row = file.row();
        CaseDocument added = documents.attach(row.id, stored, kind, audience);
        record.append(
                new RecordEntry(
                        row.id,
                        "DocumentAttached",
                        actor.id(),
                        actor.role(),
                        "WEB",
                        row.status.name(),
                        row.status.name(),
                        clock.now(),
                        Map.of("kind", kind, "audience", audience, "bytes", stored.size()),
                        List.of(stored.sha256())));
        return added;
    }
}
