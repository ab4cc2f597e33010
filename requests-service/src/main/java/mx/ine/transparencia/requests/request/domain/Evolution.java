package mx.ine.transparencia.requests.request.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.term.Term;

/** What a stage becomes when something happens: no decision is taken here. */
public final class Evolution {

    private Evolution() {}

    /** The stage in which a filing begins. */
    public static Stage begin(Event.Filed filed) {
        return switch (filed) {
            case Event.FiledElsewhere(_, var forward) -> new Stage.AwaitingForward(forward, false);
            case Event.Received e -> received(e);
        };
    }

    public static Stage evolve(Stage stage, List<Event> events) {
        Stage now = stage;
        for (Event event : events) {
            now = evolve(now, event);
        }
        return now;
    }

    static Stage evolve(Stage stage, Event event) {
        return switch (event) {
            case Event.FiledElsewhere e -> begin(e);
            case Event.Received e -> received(e);
            case Event.ForwardOverdue _ ->
                    new Stage.AwaitingForward(((Stage.AwaitingForward) stage).forward(), true);
            case Event.Turned e -> turned(stage, e);
            case Event.FoundIncompetent(var on, _) -> new Stage.Incompetent(on);
            case Event.OfTurn e -> changing(stage, progress -> after(progress, List.of(e)));
            case Event.TurnsConcluded(_, var notice) -> {
                Stage.Turned s = (Stage.Turned) stage;
                yield new Stage.Turned(s.progress(), s.answer(), Optional.of(notice));
            }
            case Event.ClarificationRequired(_, _, _, var reply) -> {
                Stage.Turned s = (Stage.Turned) stage;
                yield new Stage.ClarificationRequested(
                        s.progress().nowClarified(), s.answer(), reply);
            }
            case Event.Clarified(_, var answer, var turns) ->
                    new Stage.Turned(progress(stage).withTurns(turns), answer, Optional.empty());
            case Event.Discarded(var on) -> new Stage.Discarded(on);
            case Event.Extended(_, _, var answer, var turns) -> {
                Stage.Turned s = (Stage.Turned) stage;
                Progress progress = s.progress().withTurns(turns).nowExtended();
                yield new Stage.Turned(progress, answer, s.notice());
            }
            case Event.GrantedBySilence(var on, var access) ->
                    new Stage.DeemedGranted(progress(stage), on, access);
            case Event.Unanswered _ -> new Stage.Unanswered(progress(stage), answer(stage));
            case Event.AnswerNotified(_, _, var reached) -> reached;
            case Event.ModeChosen(_, _, var reached) -> reached;
            case Event.Paid(_, var mode, var deliver, var collect) ->
                    new Stage.Answered(response(stage).paidFor(mode, collect), deliver);
            case Event.MadeAvailable(var on, var collect) ->
                    new Stage.Available(response(stage).collecting(collect), on);
            case Event.Delivered(var on) -> new Stage.Delivered(response(stage), on);
            case Event.CollectionExpired(var on) -> new Stage.Expired(response(stage), on);
            case Event.Joined(var on) -> new Stage.Joined(on);
            case Event.Withdrawn(var on) -> new Stage.Withdrawn(on);
            case Event.TermsMoved(_, var recounted, _) -> recounted;
        };
    }

    private static Stage received(Event.Received e) {
        return new Stage.Received(e.on(), e.answer(), e.turn(), e.decline(), e.register());
    }

    private static Stage turned(Stage stage, Event.Turned event) {
        return stage instanceof Stage.Received s
                ? new Stage.Turned(
                        Search.nothingYet(s).adding(event.turns()), s.answer(), Optional.empty())
                : changing(stage, progress -> progress.adding(event.turns()));
    }

    /** The work on a request after what happened to one of its turns. */
    static Progress after(Progress progress, List<Event> events) {
        Progress now = progress;
        for (Event event : events) {
            if (event instanceof Event.OfTurn e) {
                now = now.changing(e.turn(), turn -> TurnEvolution.after(turn, e));
            }
        }
        return now;
    }

    private static Stage changing(Stage stage, UnaryOperator<Progress> change) {
        Stage.Searching searching = (Stage.Searching) stage;
        return searching.with(change.apply(searching.progress()));
    }

    /** Silence may meet a request that nobody has turned yet. */
    private static Progress progress(Stage stage) {
        return stage instanceof Stage.Received received
                ? Search.nothingYet(received)
                : ((Stage.Searching) stage).progress();
    }

    private static Term answer(Stage stage) {
        return stage instanceof Stage.Received received
                ? received.answer()
                : ((Stage.Turned) stage).answer();
    }

    private static Response response(Stage stage) {
        return ((Stage.Responded) stage).response();
    }
}
