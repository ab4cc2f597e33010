package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** The terms that run at a stage, and what becomes of them when the calendar changes. */
public final class StageTerms {

    private StageTerms() {}

    /**
     * A term that runs.
     *
     * @param turn the turn it belongs to, 0 for the request's own
     * @param fires when it runs out something happens by itself; otherwise it is merely overdue
     */
    public record Running(int turn, Term term, boolean fires) {}

    public static List<Running> of(Stage stage) {
        List<Running> running = new ArrayList<>();
        switch (stage) {
            case Stage.AwaitingForward(var forward, var reported) ->
                    running.add(new Running(0, forward, !reported));
            case Stage.Received(_, var answer, var turn, var decline, var register) -> {
                running.add(new Running(0, answer, true));
                register.ifPresent(term -> running.add(new Running(0, term, false)));
                running.add(new Running(0, turn, false));
                running.add(new Running(0, decline, false));
            }
            case Stage.Turned(var progress, var answer, var notice) -> {
                running.add(new Running(0, answer, true));
                notice.ifPresent(term -> running.add(new Running(0, term, false)));
                addTurns(progress, running);
                addClarify(progress, running);
            }
            case Stage.ClarificationRequested(var progress, _, var reply) -> {
                running.add(new Running(0, reply, true));
                addTurns(progress, running);
            }
            case Stage.DeemedGranted(var progress, _, var access) -> {
                running.add(new Running(0, access, false));
                addTurns(progress, running);
            }
            case Stage.Unanswered(var progress, var answer) -> {
                running.add(new Running(0, answer, false));
                addTurns(progress, running);
            }
            case Stage.Answered(var response, var deliver) -> {
                running.add(new Running(0, deliver, false));
                if (response.collectRuns()) {
                    running.add(new Running(0, response.collect(), false));
                }
            }
            case Stage.AwaitingPayment(var response) ->
                    running.add(new Running(0, response.collect(), true));
            case Stage.Available(var response, _) -> {
                if (response.collectRuns()) {
                    running.add(new Running(0, response.collect(), true));
                }
            }
            case Stage.Delivered _,
                    Stage.Denied _,
                    Stage.Expired _,
                    Stage.Discarded _,
                    Stage.Incompetent _,
                    Stage.Joined _,
                    Stage.Withdrawn _ -> {}
        }
        return running;
    }

    private static void addTurns(Progress progress, List<Running> running) {
        for (Turn turn : progress.turns()) {
            int number = turn.number();
            turn.due().ifPresent(term -> running.add(new Running(number, term, false)));
            if (turn.pending()) {
                OrganTerms until = turn.terms();
                running.add(new Running(number, until.decline(), false));
                running.add(new Running(number, until.classify(), false));
                running.add(new Running(number, until.nonexistence(), false));
                until.available().ifPresent(term -> running.add(new Running(number, term, false)));
            }
            addCommittee(turn, running);
        }
    }

    /** What runs by what the Committee did (13.1, 27.5). */
    private static void addCommittee(Turn turn, List<Running> running) {
        turn.dossier()
                .resolution()
                .map(Resolution::notice)
                .filter(notice -> turn.due().filter(notice::equals).isEmpty())
                .ifPresent(notice -> running.add(new Running(turn.number(), notice, false)));
        if (turn.awaitsConsent()) {
            turn.dossier()
                    .consent()
                    .ifPresent(c -> running.add(new Running(turn.number(), c.reply(), true)));
        }
    }

    /** Art. 24.5: only once, and only while the answer is still to come. */
    private static void addClarify(Progress progress, List<Running> running) {
        for (Turn turn : progress.turns()) {
            if (turn.pending() && !progress.clarified()) {
                turn.terms()
                        .clarify()
                        .ifPresent(term -> running.add(new Running(turn.number(), term, false)));
            }
        }
    }

    /** Whether the end of the answer term grants the request (39.1), or only leaves it late. */
    static boolean silenceGrants(Term answer) {
        return answer.rule().onExpiry().startsWith("deemed granted");
    }

    /** REQ-NOTIFY, which never passes REQ-ANSWER unless that one is already over. */
    static Term notice(LocalDate on, Term answer, Terms terms) {
        return capped(terms.start("REQ-NOTIFY", on), answer, terms);
    }

    static Decision<Event> recount(Stage stage, LocalDate on, Terms terms) {
        Stage recounted = map(stage, terms);
        List<Event.Moved> moved = new ArrayList<>();
        List<Running> before = of(stage);
        List<Running> after = of(recounted);
        for (int i = 0; i < before.size(); i++) {
            LocalDate from = before.get(i).term().dueOn();
            LocalDate to = after.get(i).term().dueOn();
            if (!from.equals(to)) {
                String rule = before.get(i).term().rule().id();
                moved.add(new Event.Moved(rule, before.get(i).turn(), from, to));
            }
        }
        return moved.isEmpty()
                ? Decision.accept()
                : Decision.accept(new Event.TermsMoved(on, recounted, List.copyOf(moved)));
    }

    private static Stage map(Stage stage, Terms terms) {
        return switch (stage) {
            case Stage.AwaitingForward s ->
                    new Stage.AwaitingForward(terms.recount(s.forward()), s.reported());
            case Stage.Received s ->
                    new Stage.Received(
                            s.receivedOn(),
                            terms.recount(s.answer()),
                            terms.recount(s.turn()),
                            terms.recount(s.decline()),
                            s.register().map(terms::recount));
            case Stage.Turned s -> {
                Term answer = terms.recount(s.answer());
                yield new Stage.Turned(
                        map(s.progress(), terms),
                        answer,
                        s.notice().map(notice -> capped(terms.recount(notice), answer, terms)));
            }
            case Stage.ClarificationRequested s ->
                    new Stage.ClarificationRequested(
                            map(s.progress(), terms), s.interrupted(), terms.recount(s.reply()));
            case Stage.DeemedGranted s ->
                    new Stage.DeemedGranted(
                            map(s.progress(), terms), s.since(), terms.recount(s.access()));
            case Stage.Unanswered s -> // the silence is complete: its day does not move
                    new Stage.Unanswered(map(s.progress(), terms), s.answer());
            case Stage.Answered s -> {
                Response response = s.response();
                yield new Stage.Answered(
                        response.collectRuns() ? map(response, terms) : response,
                        terms.recount(s.deliver()));
            }
            case Stage.AwaitingPayment s -> new Stage.AwaitingPayment(map(s.response(), terms));
            case Stage.Available s ->
                    s.response().collectRuns()
                            ? new Stage.Available(map(s.response(), terms), s.since())
                            : s;
            case Stage.Delivered s -> s;
            case Stage.Denied s -> s;
            case Stage.Expired s -> s;
            case Stage.Discarded s -> s;
            case Stage.Incompetent s -> s;
            case Stage.Joined s -> s;
            case Stage.Withdrawn s -> s;
        };
    }

    private static Progress map(Progress progress, Terms terms) {
        return progress.withTurns(progress.turns().stream().map(turn -> map(turn, terms)).toList());
    }

    /** Only what runs moves; what is over has had its effect. */
    private static Turn map(Turn turn, Terms terms) {
        Turn moved =
                turn.dossier(dossier -> dossier.recounted(terms::recount, turn.awaitsConsent()));
        OrganTerms until = moved.terms();
        if (turn.pending()) {
            return moved.with(until.recounted(terms::recount));
        }
        if (turn.owes(Turn.Owed.FURTHER_SEARCH)) {
            return moved.with(until.searchingUntil(terms.recount(until.nonexistence())));
        }
        return turn.due().filter(until.answer()::equals).isPresent()
                ? moved.with(until.answering(terms.recount(until.answer())))
                : moved;
    }

    private static Response map(Response response, Terms terms) {
        return response.collecting(terms.recount(response.collect()));
    }

    /** Where the answer term moves, the limit that it sets moves with it. */
    private static Term capped(Term notice, Term answer, Terms terms) {
        return answer.overdueOn(notice.startedOn()) ? notice : terms.cap(notice, answer);
    }
}
