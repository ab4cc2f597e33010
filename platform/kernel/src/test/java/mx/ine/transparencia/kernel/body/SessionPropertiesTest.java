package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.Bodies.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.ine.transparencia.kernel.process.Decision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is tried in whatever order, these things never happen. */
class SessionPropertiesTest {
    private static final List<Attendee> PEOPLE =
            List.of(
                    Bodies.ONE,
                    Bodies.TWO,
                    Bodies.THREE,
                    Bodies.FOR_ONE,
                    Bodies.FOR_TWO,
                    Bodies.FOR_THREE,
                    Bodies.SECRETARY);

    @Property(tries = 3000)
    void a_decision_without_quorum_or_majority_cannot_exist(
            @ForAll("acts") List<SessionCommand> acts) {
        Session now = Bodies.sitting(Bodies.ONE, Bodies.TWO);
        int decided = 0;
        for (SessionCommand act : acts) {
            if (SessionProcess.decide(now, act, Bodies.THREE_SEATS)
                    instanceof Decision.Accepted<SessionEvent>(var events)) {
                for (SessionEvent event : events) {
                    if (event instanceof SessionEvent.Resolved r) {
                        check((Session.Sitting) now, r);
                        decided++;
                    }
                }
                now = SessionEvolution.evolve(now, events);
            }
        }
        Statistics.label("decided").collect(decided);
    }

    /** Counted here one by one, without the code under test. */
    private static void check(Session.Sitting before, SessionEvent.Resolved resolved) {
        long titulars =
                before.present().values().stream()
                        .filter(a -> a.capacity() == Capacity.TITULAR)
                        .count();
        assertThat(titulars).as("quorum").isGreaterThanOrEqualTo(2);
        List<Cast> votes = before.ballots().get(resolved.round() - 1).votes();
        int forIt = 0;
        int against = 0;
        for (Cast cast : votes) {
            forIt += cast.vote() == Vote.FOR ? 1 : 0;
            against += cast.vote() == Vote.AGAINST ? 1 : 0;
        }
        assertThat(forIt).as("majority").isGreaterThan(against);
        assertThat(resolved.tally()).isEqualTo(new Tally(forIt, against, 0));
        assertThat(votes).hasSizeGreaterThanOrEqualTo(2);
        assertThat(before.agenda()).contains(resolved.motion().matter());
    }

    @Property(tries = 3000)
    void nobody_votes_twice_and_the_tally_equals_the_votes(
            @ForAll("acts") List<SessionCommand> acts) {
        Session now = Bodies.sitting(Bodies.ONE, Bodies.TWO);
        for (SessionCommand act : acts) {
            if (SessionProcess.decide(now, act, Bodies.THREE_SEATS)
                    instanceof Decision.Accepted<SessionEvent>(var events)) {
                now = SessionEvolution.evolve(now, events);
            }
            if (now instanceof Session.Sitting s) {
                s.ballots().forEach(ballot -> check(s, ballot));
                assertThat(
                                s.present().values().stream()
                                        .filter(a -> a.capacity() == Capacity.ALTERNATE))
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(s.present().values()).extracting(Attendee::seat).doesNotHaveDuplicates();
            }
        }
    }

    private static void check(Session.Sitting s, Ballot ballot) {
        assertThat(ballot.votes()).extracting(Cast::person).doesNotHaveDuplicates();
        assertThat(ballot.votes()).extracting(Cast::seat).doesNotHaveDuplicates();
        assertThat(ballot.votes()).extracting(Cast::person).doesNotContain("secretary");
        assertThat(ballot.tally().total()).isEqualTo(ballot.votes().size());
        s.recusals().stream()
                .filter(r -> r.matter().equals(ballot.motion().matter()))
                .forEach(r ->
                        assertThat(ballot.votes())
                                .extracting(Cast::person)
                                .doesNotContain(r.person()));
    }

    @Provide
    Arbitrary<List<SessionCommand>> acts() {
        Arbitrary<Attendee> who = Arbitraries.of(PEOPLE);
        Arbitrary<Motion> motion = Arbitraries.of(Bodies.M1, Bodies.M2);
        Arbitrary<Integer> round = Arbitraries.integers().between(1, 3);
        Arbitrary<Vote> vote = Arbitraries.of(Vote.FOR, Vote.FOR, Vote.AGAINST, Vote.ABSTAIN);
        Arbitrary<SessionCommand> votes =
                Combinators.combine(who, motion, round, vote).as(Bodies::vote);
        Arbitrary<SessionCommand> act =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, votes),
                        net.jqwik.api.Tuple.of(3, motion.map(Bodies::put)),
                        net.jqwik.api.Tuple.of(4, motion.map(Bodies::resolve)),
                        net.jqwik.api.Tuple.of(4, who.map(Bodies::arrive)),
                        net.jqwik.api.Tuple.of(2, who.map(Bodies::leave)),
                        net.jqwik.api.Tuple.of(
                                1, Combinators.combine(who, motion).as(Bodies::recuse)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(new SessionCommand.Close(DAY))));
        return act.list().ofMinSize(10).ofMaxSize(60);
    }
}
