package mx.ine.transparencia.requests.notification.domain;

import java.util.List;

/** What a stage becomes when something happens: no decision is taken here. */
public final class Evolution {

    private Evolution() {}

    public static Stage begin(Event.Ordered event) {
        return new Stage.Ordered(event.order(), event.at(), event.due());
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
            case Event.Ordered e -> begin(e);
            case Event.CitationLeft(_, var at, var waits, var term) ->
                    new Stage.CitationLeft(open(stage).order(), at, waits, term);
            case Event.Failed(_, var why, var postOn) ->
                    new Stage.Falling(open(stage).order(), open(stage).since(), why, postOn);
            case Event.ByLetter _ -> {
                Stage.Ordered s = (Stage.Ordered) stage;
                yield new Stage.Ordered(s.order().by(Way.LETTER), s.since(), s.due());
            }
            case Event.Notified(var on, var effectiveOn, var made, _) ->
                    new Stage.Notified(on, effectiveOn, made);
            case Event.Posted(_, _, var why, var posting) -> new Stage.Posted(why, posting);
            case Event.Published _ -> {
                Stage.Posted s = (Stage.Posted) stage;
                yield new Stage.Published(s.posting().startedOn(), s.posting().dueOn());
            }
            case Event.Cancelled(var on) -> new Stage.Cancelled(on);
            case Event.Moved(_, var recounted) -> recounted;
        };
    }

    private static Stage.Open open(Stage stage) {
        return (Stage.Open) stage;
    }
}
