package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.Bodies.*;
import static mx.ine.transparencia.kernel.body.Objection.*;
import static mx.ine.transparencia.kernel.body.Vote.ABSTAIN;
import static mx.ine.transparencia.kernel.body.Vote.AGAINST;
import static mx.ine.transparencia.kernel.body.Vote.FOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a body sits, votes and decides. */
class SessionTest {

    @Test
    void without_quorum_it_does_not_open_and_may_be_called_off() {
        Session one = does(convened("m1"), arrive(ONE), arrive(FOR_TWO), arrive(SECRETARY));
        assertThat(refused(one, new SessionCommand.Open(DAY))).isEqualTo(NO_QUORUM);
        Session off = does(one, new SessionCommand.CallOff(DAY, "nobody came"));
        assertThat(off).isEqualTo(new Session.NotHeld(DAY, "nobody came"));
    }

    @Test
    void it_does_not_open_before_its_day() {
        Session early = does(convened("m1"), arrive(ONE), arrive(TWO));
        assertThat(refused(early, new SessionCommand.Open(DAY.minusDays(1)))).isEqualTo(TOO_EARLY);
    }

    @Test
    void what_the_majority_wants_is_decided() {
        Session voted =
                does(
                        sitting(ONE, TWO, THREE),
                        put(M1),
                        vote(ONE, M1, 1, FOR),
                        vote(TWO, M1, 1, AGAINST),
                        vote(THREE, M1, 1, FOR));
        assertThat(accepted(voted, resolve(M1), THREE_SEATS))
                .containsExactly(new SessionEvent.Resolved(1, M1, "yes", new Tally(2, 1, 0)));
        Session decided = does(voted, resolve(M1));
        assertThat(refused(decided, resolve(M1))).isEqualTo(DECIDED);
        assertThat(refused(decided, put(M1))).isEqualTo(DECIDED);
        assertThat(refused(decided, vote(ONE, M1, 1, FOR))).isEqualTo(DECIDED);
        Session closed = does(decided, new SessionCommand.Close(DAY));
        assertThat(refused(closed, put(M1))).isEqualTo(DECIDED);
    }

    @Test
    void a_tie_decides_nothing_and_another_proposal_may_follow() {
        Session tied =
                does(sitting(ONE, TWO), put(M1), vote(ONE, M1, 1, FOR), vote(TWO, M1, 1, AGAINST));
        assertThat(refused(tied, resolve(M1))).isEqualTo(TIE);
        Session again =
                does(tied, put(M1), vote(ONE, M1, 2, FOR), vote(TWO, M1, 2, FOR), resolve(M1));
        assertThat(((Session.Sitting) again).decided(M1)).isTrue();
        assertThat(((Session.Sitting) again).ballots()).hasSize(2);
    }

    @Test
    void what_the_majority_does_not_want_is_not_decided() {
        Session lost =
                does(
                        sitting(ONE, TWO, THREE),
                        put(M1),
                        vote(ONE, M1, 1, FOR),
                        vote(TWO, M1, 1, AGAINST),
                        vote(THREE, M1, 1, AGAINST));
        assertThat(refused(lost, resolve(M1))).isEqualTo(NO_MAJORITY);
    }

    @Test
    void nobody_votes_twice_nor_a_seat_by_two_people() {
        Session once = does(sitting(ONE, TWO, THREE), put(M1), vote(ONE, M1, 1, FOR));
        assertThat(refused(once, vote(ONE, M1, 1, AGAINST))).isEqualTo(ALREADY_VOTED);
        Session replaced = does(once, leave(ONE), arrive(FOR_ONE));
        assertThat(refused(replaced, vote(FOR_ONE, M1, 1, AGAINST))).isEqualTo(ALREADY_VOTED);
    }

    @Test
    void who_is_absent_recused_or_has_only_a_voice_does_not_vote() {
        Session put = does(sitting(ONE, TWO, SECRETARY), put(M1));
        assertThat(refused(put, vote(THREE, M1, 1, FOR))).isEqualTo(NOT_PRESENT);
        assertThat(refused(put, vote(SECRETARY, M1, 1, FOR))).isEqualTo(VOICE_ONLY);
        assertThat(refused(put, recuse(SECRETARY, M1))).isEqualTo(VOICE_ONLY);
        Session recused = does(put, recuse(ONE, M1));
        assertThat(refused(recused, vote(ONE, M1, 1, FOR))).isEqualTo(RECUSED);
    }

    @Test
    void who_voted_is_not_recused_any_more_and_a_recusal_has_a_reason() {
        Session voted = does(sitting(ONE, TWO), put(M1), vote(ONE, M1, 1, FOR));
        assertThat(refused(voted, recuse(ONE, M1))).isEqualTo(ALREADY_VOTED);
        assertThat(refused(voted, new SessionCommand.Recuse(DAY, "two", "m1", " ")))
                .isEqualTo(NO_REASON);
    }

    @Test
    void one_vote_alone_decides_nothing_for_a_body() {
        Session alone = does(sitting(ONE, TWO), recuse(ONE, M1), put(M1), vote(TWO, M1, 1, FOR));
        assertThat(refused(alone, resolve(M1))).isEqualTo(TOO_FEW_VOTERS);
        Session three =
                does(
                        sitting(ONE, TWO, FOR_THREE),
                        recuse(ONE, M1),
                        put(M1),
                        vote(TWO, M1, 1, FOR),
                        vote(FOR_THREE, M1, 1, FOR),
                        resolve(M1));
        assertThat(((Session.Sitting) three).decided(M1)).isTrue();
    }

    @Test
    void when_the_quorum_leaves_nothing_is_voted_nor_decided() {
        Session voted =
                does(
                        sitting(ONE, TWO, FOR_THREE),
                        put(M1),
                        vote(ONE, M1, 1, FOR),
                        vote(TWO, M1, 1, FOR),
                        leave(TWO));
        assertThat(refused(voted, vote(FOR_THREE, M1, 1, FOR))).isEqualTo(NO_QUORUM);
        assertThat(refused(voted, resolve(M1))).isEqualTo(NO_QUORUM);
        assertThat(refused(voted, put(M2))).isEqualTo(NO_QUORUM);
    }

    @Test
    void everybody_who_can_vote_does_before_it_is_decided() {
        Session half =
                does(
                        sitting(ONE, TWO, THREE),
                        put(M1),
                        vote(ONE, M1, 1, FOR),
                        vote(TWO, M1, 1, FOR));
        assertThat(refused(half, resolve(M1))).isEqualTo(VOTES_MISSING);
        assertThat(refused(half, put(M1))).isEqualTo(VOTE_IN_PROGRESS);
        assertThat(((Session.Sitting) does(half, leave(THREE), resolve(M1))).decided(M1)).isTrue();
    }

    @Test
    void a_vote_names_its_proposal() {
        Session second = does(sitting(ONE, TWO), put(M1), put(M1));
        assertThat(refused(second, vote(ONE, M1, 1, FOR))).isEqualTo(ANOTHER_PROPOSAL);
        assertThat(refused(second, vote(ONE, M2, 1, FOR))).isEqualTo(NOT_PUT_TO_THE_VOTE);
    }

    @Test
    void alternates_sit_for_the_absent_one_at_a_time_and_not_for_ever() {
        Session one = does(convened("m1"), arrive(ONE), arrive(FOR_TWO));
        assertThat(refused(one, arrive(FOR_THREE))).isEqualTo(TOO_MANY_ALTERNATES);
        assertThat(refused(one, arrive(TWO))).isEqualTo(SEAT_TAKEN);
        assertThat(refused(one, arrive(ONE))).isEqualTo(ALREADY_PRESENT);
        assertThat(refused(convened("m1"), new SessionCommand.Arrive(DAY, FOR_TWO, 5)))
                .isEqualTo(ALTERNATE_SPENT);
        does(convened("m1"), new SessionCommand.Arrive(DAY, FOR_TWO, 4));
    }

    @Test
    void only_what_is_on_the_agenda_is_dealt_with() {
        Motion other = Motion.whole("m9");
        Session.Sitting s = sitting(ONE, TWO);
        assertThat(refused(s, put(other))).isEqualTo(NOT_ON_THE_AGENDA);
        assertThat(refused(s, resolve(other))).isEqualTo(NOT_ON_THE_AGENDA);
        assertThat(refused(s, recuse(ONE, other))).isEqualTo(NOT_ON_THE_AGENDA);
        assertThat(refused(convened("m1"), new SessionCommand.AddToAgenda(DAY, List.of("m1"))))
                .isEqualTo(ALREADY_ON_THE_AGENDA);
    }

    @Test
    void what_is_postponed_or_left_undecided_waits_for_another_session() {
        Session.Sitting s = sitting(ONE, TWO);
        Session postponed = does(s, new SessionCommand.Postpone(DAY, "m1", "more is needed"));
        assertThat(refused(postponed, put(M1))).isEqualTo(POSTPONED);
        assertThat(accepted(postponed, new SessionCommand.Close(DAY), THREE_SEATS))
                .containsExactly(
                        new SessionEvent.Postponed("m2", ""), new SessionEvent.Closed(DAY));
    }

    @Test
    void what_has_its_majority_is_declared_and_not_made_undone() {
        Session voted =
                does(sitting(ONE, TWO), put(M1), vote(ONE, M1, 1, FOR), vote(TWO, M1, 1, FOR));
        assertThat(refused(voted, put(M1))).isEqualTo(VOTE_IN_PROGRESS);
        assertThat(refused(voted, new SessionCommand.Postpone(DAY, "m1", "rather not")))
                .isEqualTo(VOTE_IN_PROGRESS);
        assertThat(refused(voted, new SessionCommand.Close(DAY))).isEqualTo(VOTE_IN_PROGRESS);
    }

    @Test
    void who_voted_against_may_say_why() {
        Session voted =
                does(
                        sitting(ONE, TWO, THREE),
                        put(M1),
                        vote(ONE, M1, 1, FOR),
                        vote(TWO, M1, 1, FOR),
                        vote(THREE, M1, 1, AGAINST),
                        resolve(M1));
        assertThat(refused(voted, new SessionCommand.Dissent(DAY, "one", M1, "because")))
                .isEqualTo(NOTHING_TO_DISSENT_FROM);
        Session told = does(voted, new SessionCommand.Dissent(DAY, "three", M1, "because"));
        assertThat(
                        ((Session.Sitting) told)
                                .ballots()
                                .getFirst()
                                .of("three")
                                .orElseThrow()
                                .dissent())
                .contains("because");
    }

    @Test
    void a_body_may_vote_a_matter_in_general_and_its_parts_in_particular() {
        Motion part = new Motion("m1", "second paragraph");
        Session apart =
                does(
                        sitting(ONE, TWO),
                        put(part),
                        vote(ONE, part, 1, FOR),
                        vote(TWO, part, 1, FOR),
                        resolve(part),
                        put(M1),
                        vote(ONE, M1, 2, FOR),
                        vote(TWO, M1, 2, FOR),
                        resolve(M1));
        assertThat(((Session.Sitting) apart).decided(part)).isTrue();
        assertThat(refused(apart, put(new Motion("m1", "third paragraph")))).isEqualTo(DECIDED);
    }

    @Test
    void the_majority_is_what_the_body_says() {
        Tally two = new Tally(2, 1, 0);
        assertThat(Majority.simple().carries(two, 3)).isTrue();
        assertThat(new Majority(Majority.Base.SEATS, 2, 3).carries(two, 3)).isFalse();
        assertThat(new Majority(Majority.Base.SEATS, 1, 2).carries(new Tally(2, 0, 0), 5))
                .isFalse();
        assertThat(new Majority(Majority.Base.BALLOTS, 1, 2).carries(new Tally(1, 0, 1), 3))
                .isFalse();
        assertThat(Majority.simple().carries(new Tally(1, 0, 1), 3)).isTrue();
    }

    @Test
    void abstaining_is_for_the_body_to_allow() {
        Session put = does(sitting(ONE, TWO), put(M1));
        assertThat(refused(put, vote(ONE, M1, 1, ABSTAIN))).isEqualTo(NO_ABSTENTION);
        assertThat(accepted(put, vote(ONE, M1, 1, ABSTAIN), body(Majority.simple(), true)))
                .hasSize(1);
    }
}
