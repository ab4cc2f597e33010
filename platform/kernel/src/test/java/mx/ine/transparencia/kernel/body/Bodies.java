package mx.ine.transparencia.kernel.body;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.kernel.process.Decision;

/** A body of three seats and a secretary, for these tests. */
final class Bodies {
    static final LocalDate DAY = LocalDate.of(2025, 8, 25);
    static final Attendee ONE = new Attendee("one", "A", Capacity.TITULAR);
    static final Attendee TWO = new Attendee("two", "B", Capacity.TITULAR);
    static final Attendee THREE = new Attendee("three", "C", Capacity.TITULAR);
    static final Attendee FOR_ONE = new Attendee("for-one", "A", Capacity.ALTERNATE);
    static final Attendee FOR_TWO = new Attendee("for-two", "B", Capacity.ALTERNATE);
    static final Attendee FOR_THREE = new Attendee("for-three", "C", Capacity.ALTERNATE);
    static final Attendee SECRETARY = new Attendee("secretary", "S", Capacity.VOICE);
    static final Motion M1 = Motion.whole("m1");
    static final Motion M2 = Motion.whole("m2");

    static final Body THREE_SEATS = body(Majority.simple(), false);

    private Bodies() {}

    static Body body(Majority majority, boolean abstention) {
        return new Body(3, new Quorum(2, 2), majority, 1, 5, abstention, Broken::new);
    }

    /** An objection as the rule of no law at all. */
    record Broken(Objection objection) implements BrokenRule {
        @Override
        public String name() {
            return objection.name();
        }

        @Override
        public String reason() {
            return objection.name();
        }

        @Override
        public String article() {
            return "1";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    static Session convened(String... matters) {
        return does(
                Session.Convened.on(DAY), new SessionCommand.AddToAgenda(DAY, List.of(matters)));
    }

    /** In session with these people, and two matters. */
    static Session.Sitting sitting(Attendee... present) {
        Session now = convened("m1", "m2");
        for (Attendee who : present) {
            now = does(now, new SessionCommand.Arrive(DAY, who, 0));
        }
        return (Session.Sitting) does(now, new SessionCommand.Open(DAY));
    }

    static Session does(Session stage, SessionCommand... commands) {
        Session now = stage;
        for (SessionCommand command : commands) {
            now = SessionEvolution.evolve(now, accepted(now, command, THREE_SEATS));
        }
        return now;
    }

    static List<SessionEvent> accepted(Session stage, SessionCommand command, Body body) {
        return switch (SessionProcess.decide(stage, command, body)) {
            case Decision.Accepted<SessionEvent>(var events) -> events;
            case Decision.Refused<SessionEvent>(var rule) ->
                    throw new AssertionError(command + " refused by " + rule.name());
        };
    }

    static Objection refused(Session stage, SessionCommand command) {
        return refused(stage, command, THREE_SEATS);
    }

    static Objection refused(Session stage, SessionCommand command, Body body) {
        return switch (SessionProcess.decide(stage, command, body)) {
            case Decision.Accepted<SessionEvent>(var events) ->
                    throw new AssertionError(command + " accepted: " + events);
            case Decision.Refused<SessionEvent>(var rule) -> ((Broken) rule).objection();
        };
    }

    static SessionCommand put(Motion motion) {
        return new SessionCommand.PutToVote(DAY, motion, "yes");
    }

    static SessionCommand vote(Attendee who, Motion motion, int round, Vote vote) {
        return new SessionCommand.CastVote(DAY, who.person(), motion, round, vote);
    }

    static SessionCommand resolve(Motion motion) {
        return new SessionCommand.Resolve(DAY, motion);
    }

    static SessionCommand arrive(Attendee who) {
        return new SessionCommand.Arrive(DAY, who, 0);
    }

    static SessionCommand leave(Attendee who) {
        return new SessionCommand.Leave(DAY, who.person());
    }

    static SessionCommand recuse(Attendee who, Motion motion) {
        return new SessionCommand.Recuse(DAY, who.person(), motion.matter(), "kin");
    }
}
