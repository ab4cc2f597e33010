package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.SessionProcess.no;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;

/** What may be done while a body sits. */
final class Sittings {

    private Sittings() {}

    static Decision<SessionEvent> decide(Session.Sitting s, SessionCommand command, Body body) {
        return switch (command) {
            case SessionCommand.Arrive c -> Attendances.arrive(s.present(), c, body);
            case SessionCommand.Leave(_, var person) ->
                    SessionProcess.left(s.present(), person, body);
            case SessionCommand.Recuse c ->
                    objecting(recusing(s, c), body)
                            .orElseGet(() ->
                                    Decision.accept(
                                            new SessionEvent.Recused(
                                                    new Recusal(
                                                            c.person(), c.matter(), c.reason()))));
            case SessionCommand.PutToVote c ->
                    objecting(putting(s, c, body), body)
                            .orElseGet(() ->
                                    Decision.accept(
                                            new SessionEvent.PutToTheVote(
                                                    s.ballots().size() + 1,
                                                    c.motion(),
                                                    c.proposal())));
            case SessionCommand.CastVote c -> Voting.cast(s, c, body);
            case SessionCommand.Dissent c -> Voting.dissent(s, c, body);
            case SessionCommand.Resolve c -> Voting.resolve(s, c, body);
            case SessionCommand.Postpone c ->
                    objecting(postponing(s, c, body), body)
                            .orElseGet(() ->
                                    Decision.accept(
                                            new SessionEvent.Postponed(c.matter(), c.reason())));
            case SessionCommand.Close c -> closed(s, c, body);
            case SessionCommand.AddToAgenda _,
                    SessionCommand.TakeOffAgenda _,
                    SessionCommand.Open _,
                    SessionCommand.CallOff _ ->
                    no(Objection.NOT_IN_THIS_STAGE, body);
        };
    }

    /** What keeps a matter from being dealt with at all. */
    static Optional<Objection> matter(Session.Sitting s, Motion motion) {
        if (!s.agenda().contains(motion.matter())) {
            return Optional.of(Objection.NOT_ON_THE_AGENDA);
        }
        if (s.postponed().contains(motion.matter())) {
            return Optional.of(Objection.POSTPONED);
        }
        boolean decided = s.decided(motion) || s.decided(Motion.whole(motion.matter()));
        return decided ? Optional.of(Objection.DECIDED) : Optional.empty();
    }

    private static Optional<Objection> recusing(Session.Sitting s, SessionCommand.Recuse c) {
        Attendee who = s.present().get(c.person());
        if (who == null) {
            return Optional.of(Objection.NOT_PRESENT);
        }
        if (!who.capacity().votes()) {
            return Optional.of(Objection.VOICE_ONLY);
        }
        if (c.reason().isBlank()) {
            return Optional.of(Objection.NO_REASON);
        }
        if (s.recused(c.person(), c.matter())) {
            return Optional.of(Objection.RECUSED);
        }
        boolean voted =
                s.ballots().stream()
                        .anyMatch(b -> b.motion().matter().equals(c.matter()) && b.hasVoteOf(who));
        return matter(s, Motion.whole(c.matter()))
                .or(() -> voted ? Optional.of(Objection.ALREADY_VOTED) : Optional.empty());
    }

    private static Optional<Objection> putting(
            Session.Sitting s, SessionCommand.PutToVote c, Body body) {
        Optional<Objection> inTheWay = matter(s, c.motion());
        if (inTheWay.isPresent()) {
            return inTheWay;
        }
        if (!body.quorum().met(s.present().values())) {
            return Optional.of(Objection.NO_QUORUM);
        }
        return s.ballot(c.motion())
                .filter(b -> Voting.voting(s, b) || Voting.resolvable(s, b, body))
                .map(_ -> Objection.VOTE_IN_PROGRESS);
    }

    private static Optional<Objection> postponing(
            Session.Sitting s, SessionCommand.Postpone c, Body body) {
        Motion motion = Motion.whole(c.matter());
        if (c.reason().isBlank()) {
            return Optional.of(Objection.NO_REASON);
        }
        return matter(s, motion).or(() -> undeclared(s, motion, body));
    }

    /** What has its majority is declared: nobody makes it undone by leaving it. */
    private static Optional<Objection> undeclared(Session.Sitting s, Motion motion, Body body) {
        return s.ballot(motion)
                .filter(b -> !b.carried() && Voting.resolvable(s, b, body))
                .map(_ -> Objection.VOTE_IN_PROGRESS);
    }

    /** What was not decided waits for another session. */
    private static Decision<SessionEvent> closed(
            Session.Sitting s, SessionCommand.Close c, Body body) {
        List<SessionEvent> events = new ArrayList<>();
        for (String matter : s.agenda()) {
            Motion motion = Motion.whole(matter);
            if (s.decided(motion) || s.postponed().contains(matter)) {
                continue;
            }
            Optional<Objection> inTheWay = undeclared(s, motion, body);
            if (inTheWay.isPresent()) {
                return no(inTheWay.get(), body);
            }
            events.add(new SessionEvent.Postponed(matter, ""));
        }
        events.add(new SessionEvent.Closed(c.on()));
        return new Decision.Accepted<>(events);
    }

    static Optional<Decision<SessionEvent>> objecting(Optional<Objection> objection, Body body) {
        return objection.map(o -> no(o, body));
    }
}
