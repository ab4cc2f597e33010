package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.domain.Command;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.notification.domain.State;

/**
 * What time does to the errands of a case (47.3.III.c-d, 47.5): citations lapse, failures go to
 * Estrados, postings end, and a changed calendar moves them all. In the transaction, and under the
 * lock, of whoever brings the case up to a moment.
 */
@ApplicationScoped
public final class ErrandTime {
    private final Errands errands;
    private final ErrandActs acts;
    private final NotifiedCases cases;
    private final LegalTerms legal;

    ErrandTime(Errands errands, ErrandActs acts, NotifiedCases cases, LegalTerms legal) {
        this.errands = errands;
        this.acts = acts;
        this.cases = cases;
        this.legal = legal;
    }

    /** Whether time has done something to an errand of the case that is not written yet. */
    public boolean behind(UUID caseId, LocalDate today, int calendar) {
        return errands.behind(caseId, today, calendar);
    }

    /**
     * The first thing that time did up to a day, and was not written: it happens at the first
     * moment of its day, whenever that is noticed.
     *
     * @return false when there is none left
     */
    public boolean next(UUID caseId, LocalDate upTo, Instant now) {
        Optional<ErrandRow> moved = movable(caseId);
        if (moved.isPresent()) {
            follow(moved.get(), now);
            return true;
        }
        Optional<ErrandRow> due = due(caseId, upTo);
        due.ifPresent(this::step);
        return due.isPresent();
    }

    /** The case is over: nobody is left to notify of anything. */
    public void caseClosed(UUID caseId, Instant now) {
        errands.of(caseId).stream()
                .filter(row -> row.state.open())
                .forEach(row ->
                        acts.carryOut(
                                row,
                                new Command.Cancel(MexicoCity.dateOf(now)),
                                ErrandActs.Doing.of(By.TIME, now)));
    }

    private Optional<ErrandRow> due(UUID caseId, LocalDate upTo) {
        return errands.of(caseId).stream()
                .filter(row -> row.fallsOn != null && !row.fallsOn.isAfter(upTo))
                .min(Comparator.comparing(row -> row.fallsOn));
    }

    private Optional<ErrandRow> movable(UUID caseId) {
        int version = legal.version();
        return errands.of(caseId).stream()
                .filter(row -> row.state.open() || row.state == State.POSTED)
                .filter(row -> row.calendar < version)
                .findFirst();
    }

    private void follow(ErrandRow row, Instant now) {
        if (row.limitOn != null && row.act != NotifiedAct.NOTICE) {
            row.limitOn = cases.limit(row.caseId, row.act, row.actInput).orElse(row.limitOn);
        }
        Command recount = new Command.Recount(MexicoCity.dateOf(now));
        acts.carryOut(row, recount, ErrandActs.Doing.of(By.TIME, now));
        if (row.state == State.ORDERED
                && row.termDueOn != null
                && (row.limitOn == null || row.termDueOn.isBefore(row.limitOn))) {
            row.limitOn = row.termDueOn;
            errands.update(row);
        }
    }

    private void step(ErrandRow row) {
        LocalDate on = row.fallsOn;
        Instant at = MexicoCity.startOf(on);
        ErrandActs.Doing doing = ErrandActs.Doing.of(By.TIME, at);
        switch (row.state) {
            case CITATION_LEFT ->
                    acts.carryOut(row, new Command.ExpireTerm(on, row.termRule), doing);
            case POSTED -> acts.carryOut(row, new Command.ExpireTerm(on, row.termRule), doing);
            case FALLING -> fall(row, on, doing);
            case ORDERED, NOTIFIED, PUBLISHED, CANCELLED ->
                    throw new IllegalStateException("Nothing falls in state " + row.state);
        }
    }

    /** What can no longer be notified is not posted either. */
    private void fall(ErrandRow row, LocalDate on, ErrandActs.Doing doing) {
        Done done =
                new Done(
                        row.id,
                        row.caseId,
                        row.act,
                        row.actInput,
                        Made.ESTRADOS,
                        row.why,
                        doing.now(),
                        By.TIME);
        Optional<BrokenRule> refusal = cases.refusal(done);
        if (refusal.isPresent()) {
            row.lapsed = refusal.get().name();
            acts.carryOut(row, new Command.Cancel(on), doing);
        } else {
            acts.carryOut(row, new Command.Fall(on), doing);
            cases.notified(done);
        }
    }
}
