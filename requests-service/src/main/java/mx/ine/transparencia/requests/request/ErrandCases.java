package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.notification.Done;
import mx.ine.transparencia.requests.notification.NotifiedAct;
import mx.ine.transparencia.requests.notification.NotifiedCases;
import mx.ine.transparencia.requests.notification.Recipient;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.RequestProcess;

/** Requests, as notifications see them: whom to look for, and what to do once it is notified. */
@ApplicationScoped
class ErrandCases implements NotifiedCases {
    private final Requests requests;
    private final CaseActs acts;
    private final SettlingService settling;
    private final NotifyingActs notifying;
    private final ApplicantSeal seal;
    private final Database database;

    ErrandCases(
            Requests requests,
            CaseActs acts,
            SettlingService settling,
            NotifyingActs notifying,
            ApplicantSeal seal,
            Database database) {
        this.requests = requests;
        this.acts = acts;
        this.settling = settling;
        this.notifying = notifying;
        this.seal = seal;
        this.database = database;
    }

    @Override
    public int settle(UUID caseId, Instant now) {
        return settling.behind(caseId, now) ? settling.settle(caseId, now) : 0;
    }

    @Override
    public void lock(UUID caseId) {
        requests.lock(caseId).orElseThrow(NotFoundProblem::new);
    }

    @Override
    public Optional<Known> byFolio(String folio) {
        return database.first(
                "SELECT id, regime FROM request WHERE folio = ?",
                row -> new Known(row.getObject(1, UUID.class), row.getString(2)),
                folio);
    }

    @Override
    public Recipient recipient(UUID caseId) {
        String sealed =
                database.first(
                                "SELECT applicant FROM request WHERE id = ?",
                                row -> row.getString(1),
                                caseId)
                        .orElseThrow(NotFoundProblem::new);
        Applicant who = seal.open(sealed);
        return new Recipient(who.name(), who.representative(), who.address(), who.telephone());
    }

    @Override
    public String text(NotifiedAct act, String input) {
        return notifying.text(act, input);
    }

    @Override
    public Optional<LocalDate> limit(UUID caseId, NotifiedAct act, String input) {
        CaseFile file = requests.byId(caseId).orElseThrow(NotFoundProblem::new);
        return notifying.limit(file, act, input);
    }

    @Override
    public Optional<BrokenRule> refusal(Done done) {
        CaseFile file = requests.lock(done.caseId()).orElseThrow(NotFoundProblem::new);
        Moment moment = acts.moment(file.row(), done.at());
        Act act = notifying.act(file, done, moment);
        return RequestProcess.decide(acts.stage(file), act.command(), moment.terms())
                        instanceof Decision.Refused<Event>(var rule)
                ? Optional.of(rule)
                : Optional.empty();
    }

    @Override
    public void notified(Done done) {
        CaseFile file = requests.lock(done.caseId()).orElseThrow(NotFoundProblem::new);
        Moment moment = acts.moment(file.row(), done.at());
        Actor actor = new Actor(done.by().id(), done.by().role(), Optional.empty());
        acts.carryOut(file, notifying.act(file, done, moment), actor, moment);
    }
}
