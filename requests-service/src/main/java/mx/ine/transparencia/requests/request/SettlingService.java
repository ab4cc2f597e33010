package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.ErrandTime;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.StageTerms;

/**
 * Brings a case up to a moment: first its open terms follow the calendar, then those that ran out
 * take their effect, in the order in which they did. Done by the sweeps, and before any act, so
 * that nobody acts on a case as it was yesterday.
 */
@ApplicationScoped
class SettlingService {
    private static final String BEHIND =
            """
            SELECT 1 FROM request_term
             WHERE request_id = ? AND state = 'RUNNING'
               AND (fires AND due_on < ? OR calendar < ?) LIMIT 1
            """;

    private final Requests requests;
    private final CaseActs acts;
    private final Database database;
    private final LegalTerms legal;
    private final ErrandTime errands;

    SettlingService(
            Requests requests,
            CaseActs acts,
            Database database,
            LegalTerms legal,
            ErrandTime errands) {
        this.requests = requests;
        this.acts = acts;
        this.database = database;
        this.legal = legal;
        this.errands = errands;
    }

    /** Whether time has done something to the case that is not written yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean behind(UUID id, Instant now) {
        LocalDate today = MexicoCity.dateOf(now);
        int calendar = legal.version();
        return database.first(BEHIND, row -> 1, id, today, calendar).isPresent()
                || errands.behind(id, today, calendar);
    }

    /**
     * In a transaction of its own: what time has done stays done, whatever becomes of the act.
     *
     * @return how many acts of time there were
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int settle(UUID id, Instant now) {
        return requests.lock(id).map(file -> settle(file, now)).orElse(0);
    }

    /**
     * Lets many cases follow the calendar, in one transaction of its own. Those that somebody acts
     * on right now are left for later; terms that ran out are for the sweep of deadlines.
     *
     * @return how many had a term that moved
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int followCalendar(List<UUID> ids, Instant now) {
        Map<String, Moment> byRegime = new HashMap<>();
        Map<CaseFile, Act> recounts = new IdentityHashMap<>();
        Map<CaseFile, Moment> moments = new IdentityHashMap<>();
        for (CaseFile file : requests.lockFree(ids)) {
            Moment moment =
                    byRegime.computeIfAbsent(file.row().regime, _ -> acts.moment(file.row(), now));
            if (file.calendar() < moment.calendar()) {
                recounts.put(file, recount(file, moment));
                moments.put(file, moment);
            }
        }
        int moved = acts.recountAll(recounts, Actor.SYSTEM, moments);
        recounts.keySet().forEach(file -> onCalendar(file, moments.get(file)));
        requests.writeTerms(
                recounts.keySet().stream().flatMap(file -> file.terms().stream()).toList());
        return moved;
    }

    private static void onCalendar(CaseFile file, Moment moment) {
        file.terms().stream()
                .filter(term -> term.state == TermRow.State.RUNNING)
                .forEach(term -> term.calendar = moment.calendar());
    }

    /**
     * The same in the transaction of its caller, who holds the lock. In the order in which it
     * happened: what is notified on the last day of a term is in time.
     */
    int settle(CaseFile file, Instant now) {
        Moment moment = acts.moment(file.row(), now);
        int done = followCalendar(file, moment);
        while (true) {
            Optional<StageTerms.Running> out = firstExpired(file, moment.today());
            LocalDate upTo = out.map(each -> each.term().dueOn()).orElse(moment.today());
            if (errands.next(file.row().id, upTo, now)) {
                requests.refresh(file); // it may have acted on the case
            } else if (out.isPresent()) {
                expire(file, out.get(), moment);
            } else {
                return done;
            }
            done++;
        }
    }

    private int followCalendar(CaseFile file, Moment moment) {
        if (file.calendar() >= moment.calendar()) {
            return 0;
        }
        List<Event> events = acts.carryOut(file, recount(file, moment), Actor.SYSTEM, moment);
        onCalendar(file, moment);
        return events.isEmpty() ? 0 : 1;
    }

    /** The record says which dates moved, from where to where. */
    private Act recount(CaseFile file, Moment moment) {
        List<Map<String, Object>> moved = new ArrayList<>();
        for (StageTerms.Running running : StageTerms.of(acts.stage(file))) {
            LocalDate to = moment.terms().recount(running.term()).dueOn();
            if (!to.equals(running.term().dueOn())) {
                moved.add(
                        Map.of(
                                "rule", running.term().rule().id(),
                                "turn", running.turn(),
                                "from", running.term().dueOn().toString(),
                                "to", to.toString()));
            }
        }
        return Act.of(new Command.Recount(moment.today()))
                .with(Map.of("calendar", moment.calendar(), "moved", moved));
    }

    private Optional<StageTerms.Running> firstExpired(CaseFile file, LocalDate today) {
        return StageTerms.of(acts.stage(file)).stream()
                .filter(StageTerms.Running::fires)
                .filter(running -> running.term().overdueOn(today))
                .min(Comparator.comparing(running -> running.term().dueOn()));
    }

    private void expire(CaseFile file, StageTerms.Running out, Moment moment) {
        Term term = out.term();
        Command command =
                new Command.ExpireTerm(term.dueOn().plusDays(1), term.rule().id(), out.turn());
        acts.carryOut(
                file,
                Act.of(command)
                        .with(
                                Map.of(
                                        "rule", term.rule().id(),
                                        "turn", out.turn(),
                                        "dueOn", term.dueOn().toString(),
                                        "recordedAt", moment.now().toString())),
                Actor.SYSTEM,
                moment);
    }
}
