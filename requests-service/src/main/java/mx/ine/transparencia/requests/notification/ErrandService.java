package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.documents.CaseDocuments;
import mx.ine.transparencia.platform.documents.StoredDocument;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.notification.domain.Event;
import mx.ine.transparencia.requests.notification.domain.Failure;
import mx.ine.transparencia.requests.notification.domain.Made;

/**
 * What notifiers and the Liaison Unit do with an errand. Every act is given the tag of the version
 * that its author saw; time's own acts are written first.
 */
@ApplicationScoped
class ErrandService {
    private final Errands errands;
    private final NotifiedCases cases;
    private final WritingService writing;
    private final SuiteClock clock;

    ErrandService(Errands errands, NotifiedCases cases, WritingService writing, SuiteClock clock) {
        this.errands = errands;
        this.cases = cases;
        this.writing = writing;
        this.clock = clock;
    }

    /** As it is now: what time has done to it is written first. */
    ErrandRow open(UUID id) {
        ErrandRow row = errands.find(id).orElseThrow(NotFoundProblem::new);
        return cases.settle(row.caseId, clock.now()) == 0
                ? row
                : errands.find(id).orElseThrow(NotFoundProblem::new);
    }

    ErrandRow write(UUID id, String ifMatch, Written written, By by) {
        ErrandRow row = open(id);
        EntityTags.requireMatch(ifMatch, row.version);
        written.requireWhole();
        return writing.write(row.caseId, id, ifMatch, written, by, clock.now());
    }

    /** To an organ or party, where the system cannot be used (47.1.I-III, 47.2). */
    ErrandRow orderNotice(NewErrand asked, By by) {
        cases.settle(asked.caseId(), clock.now());
        return writing.order(asked, by, clock.now());
    }

    void attach(ErrandRow row, StoredDocument stored, By by) {
        writing.attach(row, stored, by, clock.now());
    }

    /** The transaction of one act: the case is locked first, as by whoever acts on it. */
    @ApplicationScoped
    static class WritingService {
        /** Those who process the case with the person: it shows who received what. */
        static final String AUDIENCE = "NOTIFIERS";

        static final String KIND = "NOTIFICATION_RECORD";

        private final Errands errands;
        private final ErrandActs acts;
        private final NotifiedCases cases;
        private final CaseDocuments documents;
        private final CaseRecord record;

        WritingService(
                Errands errands,
                ErrandActs acts,
                NotifiedCases cases,
                CaseDocuments documents,
                CaseRecord record) {
            this.errands = errands;
            this.acts = acts;
            this.cases = cases;
            this.documents = documents;
            this.record = record;
        }

        @Transactional
        ErrandRow write(UUID caseId, UUID id, String ifMatch, Written written, By by, Instant now) {
            cases.lock(caseId);
            ErrandRow row = errands.find(id).orElseThrow(NotFoundProblem::new);
            EntityTags.requireMatch(ifMatch, row.version);
            LocalDateTime local = ErrandStages.local(now);
            LocalDateTime at = written.at() == null ? local : written.at();
            List<Event> events =
                    acts.carryOut(
                            row,
                            written.what().command(at, local, written.waitsAt()),
                            new ErrandActs.Doing(
                                    by, ErrandStages.instant(at), now, written.personal()));
            for (Event event : events) {
                if (event instanceof Event.Notified notified) {
                    conclude(row, notified.made(), null, now, by);
                }
            }
            return errands.find(id).orElseThrow();
        }

        /** The case learns it; what comes too late for it is told, and stays without effect. */
        private void conclude(ErrandRow row, Made made, Failure why, Instant now, By by) {
            if (row.act == NotifiedAct.NOTICE) {
                return;
            }
            Done done = new Done(row.id, row.caseId, row.act, row.actInput, made, why, now, by);
            Optional<BrokenRule> refusal = cases.refusal(done);
            if (refusal.isPresent()) {
                row.lapsed = refusal.get().name();
                errands.update(row);
            } else {
                cases.notified(done);
            }
        }

        @Transactional
        ErrandRow order(NewErrand asked, By by, Instant now) {
            cases.lock(asked.caseId());
            return acts.order(asked, by, now);
        }

        /** The signed record, to the file of the case (47.4.b). */
        @Transactional
        void attach(ErrandRow row, StoredDocument stored, By by, Instant now) {
            cases.lock(row.caseId);
            documents.attach(row.caseId, stored, KIND, AUDIENCE);
            record.append(
                    new RecordEntry(
                            row.caseId,
                            "NotificationRecordAttached",
                            by.id(),
                            by.role(),
                            "WEB",
                            row.state.name(),
                            row.state.name(),
                            now,
                            java.util.Map.of(
                                    "notification", row.id.toString(), "bytes", stored.size()),
                            List.of(stored.sha256())));
        }
    }
}
