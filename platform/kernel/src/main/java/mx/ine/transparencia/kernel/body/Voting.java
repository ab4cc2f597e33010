package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.Sittings.objecting;

import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;

/** Votes, dissent, and what becomes of them. */
final class Voting {

    private Voting() {}

    static Decision<SessionEvent> cast(Session.Sitting s, SessionCommand.CastVote c, Body body) {
        return objecting(casting(s, c, body), body)
                .orElseGet(() ->
                        Decision.accept(
                                new SessionEvent.Voted(
                                        c.round(),
                                        new Cast(
                                                c.person(),
                                                s.present().get(c.person()).seat(),
                                                c.vote(),
                                                Optional.empty()))));
    }

    private static Optional<Objection> casting(
            Session.Sitting s, SessionCommand.CastVote c, Body body) {
        Attendee who = s.present().get(c.person());
        if (who == null) {
            return Optional.of(Objection.NOT_PRESENT);
        }
        if (!who.capacity().votes()) {
            return Optional.of(Objection.VOICE_ONLY);
        }
        Optional<Objection> inTheWay = Sittings.matter(s, c.motion());
        if (inTheWay.isPresent()) {
            return inTheWay;
        }
        if (s.recused(c.person(), c.motion().matter())) {
            return Optional.of(Objection.RECUSED);
        }
        return s.ballot(c.motion())
                .map(ballot -> casting(s, ballot, who, c, body))
                .orElse(Optional.of(Objection.NOT_PUT_TO_THE_VOTE));
    }

    private static Optional<Objection> casting(
            Session.Sitting s, Ballot ballot, Attendee who, SessionCommand.CastVote c, Body body) {
        if (ballot.round() != c.round()) {
            return Optional.of(Objection.ANOTHER_PROPOSAL);
        }
        if (ballot.hasVoteOf(who)) {
            return Optional.of(Objection.ALREADY_VOTED);
        }
        if (c.vote() == Vote.ABSTAIN && !body.abstention()) {
            return Optional.of(Objection.NO_ABSTENTION);
        }
        return body.quorum().met(s.present().values())
                ? Optional.empty()
                : Optional.of(Objection.NO_QUORUM);
    }

    static Decision<SessionEvent> dissent(Session.Sitting s, SessionCommand.Dissent c, Body body) {
        Optional<Ballot> ballot = s.ballot(c.motion());
        return objecting(dissenting(s, ballot, c), body)
                .orElseGet(() ->
                        Decision.accept(
                                new SessionEvent.Dissented(
                                        ballot.orElseThrow().round(), c.person(), c.text())));
    }

    private static Optional<Objection> dissenting(
            Session.Sitting s, Optional<Ballot> ballot, SessionCommand.Dissent c) {
        if (!s.agenda().contains(c.motion().matter())) {
            return Optional.of(Objection.NOT_ON_THE_AGENDA);
        }
        if (ballot.isEmpty()) {
            return Optional.of(Objection.NOT_PUT_TO_THE_VOTE);
        }
        if (c.text().isBlank()) {
            return Optional.of(Objection.NO_REASON);
        }
        return ballot.get()
                .of(c.person())
                .filter(cast -> cast.vote() == Vote.AGAINST)
                .map(_ -> Optional.<Objection>empty())
                .orElse(Optional.of(Objection.NOTHING_TO_DISSENT_FROM));
    }

    /** Nothing becomes a decision without quorum, without every vote, or without its majority. */
    static Decision<SessionEvent> resolve(Session.Sitting s, SessionCommand.Resolve c, Body body) {
        Optional<Ballot> ballot = s.ballot(c.motion());
        Optional<Objection> objection =
                Sittings.matter(s, c.motion())
                        .or(() ->
                                ballot.isEmpty()
                                        ? Optional.of(Objection.NOT_PUT_TO_THE_VOTE)
                                        : resolving(s, ballot.get(), body));
        return objecting(objection, body)
                .orElseGet(() -> {
                    Ballot b = ballot.orElseThrow();
                    return Decision.accept(
                            new SessionEvent.Resolved(
                                    b.round(), b.motion(), b.proposal(), b.tally()));
                });
    }

    private static Optional<Objection> resolving(Session.Sitting s, Ballot ballot, Body body) {
        if (!body.quorum().met(s.present().values())) {
            return Optional.of(Objection.NO_QUORUM);
        }
        List<Attendee> missing = missing(s, ballot);
        if (ballot.votes().size() + missing.size() < body.quorum().voters()) {
            return Optional.of(Objection.TOO_FEW_VOTERS);
        }
        if (!missing.isEmpty()) {
            return Optional.of(Objection.VOTES_MISSING);
        }
        Tally tally = ballot.tally();
        if (body.majority().carries(tally, body.seats())) {
            return Optional.empty();
        }
        return Optional.of(tally.tied() ? Objection.TIE : Objection.NO_MAJORITY);
    }

    /** Some voted, and others have yet to. */
    static boolean voting(Session.Sitting s, Ballot ballot) {
        return !ballot.votes().isEmpty() && !missing(s, ballot).isEmpty();
    }

    /** It has all that a decision needs, and waits to be declared one. */
    static boolean resolvable(Session.Sitting s, Ballot ballot, Body body) {
        return resolving(s, ballot, body).isEmpty();
    }

    /** Those present who could vote and have not. */
    static List<Attendee> missing(Session.Sitting s, Ballot ballot) {
        return s.voters(ballot.motion().matter()).stream()
                .filter(a -> !ballot.hasVoteOf(a))
                .toList();
    }
}
