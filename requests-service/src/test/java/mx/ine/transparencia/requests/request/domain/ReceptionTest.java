package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.BY_SYSTEM;
import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.PARTY;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.forward;
import static mx.ine.transparencia.requests.request.domain.Acts.incompetent;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the filing to the turn, or to the notice that it is not the Institute's. */
class ReceptionTest {

    @Test
    @Tag("REQ-ANSWER")
    void received_on_25_august_it_must_be_answered_by_30_september_the_holidays_between() {
        assertThat(Life.filed("2025-08-25").due("REQ-ANSWER")).isEqualTo("2025-09-30");
    }

    @Test
    @Tag("REQ-TURN")
    void received_on_monday_it_must_be_turned_by_wednesday() {
        assertThat(Life.filed("2025-08-25").due("REQ-TURN")).isEqualTo("2025-08-27");
    }

    @Test
    @Tag("REQ-TURN")
    void received_on_the_eve_of_the_holidays_it_is_turned_on_the_second_day_after_them() {
        // 29 August is a Friday; 1-12 September are closed, and so is the 16th
        assertThat(Life.filed("2025-08-29").due("REQ-TURN")).isEqualTo("2025-09-17");
    }

    @Test
    @Tag("REQ-TURN")
    void turned_late_is_late_but_turned() {
        Life late = Life.filed("2025-08-25").then(turn("2025-08-29", DEA));
        assertThat(late.status()).isEqualTo(Status.TURNED);
        assertThat(late.due("REQ-ANSWER")).isEqualTo("2025-09-30");
    }

    @Test
    @Tag("REQ-INCOMPETENT-INSTITUTE")
    void three_business_days_to_tell_that_it_is_not_the_institutes() {
        Life received = Life.filed("2025-08-25");
        assertThat(received.due("REQ-INCOMPETENT-INSTITUTE")).isEqualTo("2025-08-28");
        assertThat(received.then(incompetent("2025-08-28")).status()).isEqualTo(Status.INCOMPETENT);
    }

    @Test
    @Tag("REQ-INCOMPETENT-INSTITUTE")
    void once_turned_it_is_not_the_institutes_only_when_every_organ_says_so() {
        Life turned = Life.filed("2025-08-25").then(turn("2025-08-26", DEA, DEOE));
        assertThat(turned.refuses(incompetent("2025-08-27"))).isEqualTo(Rule.AN_ORGAN_IS_COMPETENT);
        Life one = turned.then(decline("2025-08-27", 1));
        assertThat(one.refuses(incompetent("2025-08-27"))).isEqualTo(Rule.AN_ORGAN_IS_COMPETENT);
        Life both = one.then(decline("2025-08-27", 2));
        assertThat(both.then(incompetent("2025-08-28")).status()).isEqualTo(Status.INCOMPETENT);
    }

    @Test
    @Tag("REQ-INCOMPETENT-INSTITUTE")
    void an_organ_that_answered_is_competent() {
        Life answered =
                Life.filed("2025-08-25")
                        .then(
                                turn("2025-08-26", DEA, DEOE),
                                answer("2025-08-27", 1, Acts.ATTACHED),
                                decline("2025-08-27", 2));
        assertThat(answered.refuses(incompetent("2025-08-28")))
                .isEqualTo(Rule.AN_ORGAN_IS_COMPETENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"MODULE", "PARTY", "ORGAN"})
    @Tag("REQ-FORWARD")
    void filed_with_another_office_it_is_forwarded_the_next_business_day(Channel channel) {
        Life filed = Life.filed(channel, "2025-08-29");
        assertThat(filed.status()).isEqualTo(Status.AWAITING_FORWARD);
        assertThat(filed.running()).containsExactly("REQ-FORWARD");
        assertThat(filed.due("REQ-FORWARD")).isEqualTo("2025-09-15");
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MODULE", "PARTY", "ORGAN"})
    @Tag("REQ-FORWARD")
    void by_any_other_channel_the_liaison_unit_has_it_at_once(Channel channel) {
        assertThat(Life.filed(channel, "2025-08-25").status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    @Tag("REQ-FORWARD")
    void the_answer_term_begins_when_the_liaison_unit_receives_it() {
        Life received = Life.filed(Channel.MODULE, "2025-08-22").then(forward("2025-08-25"));
        assertThat(received.due("REQ-ANSWER")).isEqualTo("2025-09-30");
    }

    @Test
    @Tag("REQ-FORWARD")
    void a_delay_is_reported_to_the_committee_the_day_after_and_only_once() {
        Life filed = Life.filed(Channel.MODULE, "2025-08-25");
        assertThat(filed.refuses(expire("2025-08-26", "REQ-FORWARD")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        Life late = filed.then(expire("2025-08-27", "REQ-FORWARD"));
        assertThat(late.events()).containsExactly(new Event.ForwardOverdue(Acts.day("2025-08-27")));
        assertThat(late.refuses(expire("2025-08-28", "REQ-FORWARD"))).isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(late.then(forward("2025-08-29")).status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    @Tag("REQ-FORWARD")
    void forwarded_after_closing_on_the_last_day_it_is_late_and_reported_too() {
        Life late = Life.filed(Channel.MODULE, "2025-08-25").then(forward("2025-08-27"));
        assertThat(late.events())
                .extracting(Event::getClass)
                .isEqualTo(java.util.List.of(Event.ForwardOverdue.class, Event.Received.class));
        assertThat(late.status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    @Tag("REQ-TURN")
    void parties_are_asked_only_after_an_organ_of_the_institute_declined() {
        Life received = Life.filed("2025-08-25");
        assertThat(received.refuses(turn("2025-08-26", PARTY))).isEqualTo(Rule.PARTY_AFTER_ORGANS);
        assertThat(received.refuses(turn("2025-08-26", DEA, PARTY)))
                .isEqualTo(Rule.PARTY_AFTER_ORGANS);
        Life turned = received.then(turn("2025-08-26", DEA));
        assertThat(turned.refuses(turn("2025-08-26", PARTY))).isEqualTo(Rule.PARTY_AFTER_ORGANS);
        Life declined = turned.then(decline("2025-08-27", 1));
        Life party = declined.then(turn("2025-08-28", PARTY));
        assertThat(party.due(2, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-09-26");
    }

    @Test
    @Tag("REQ-TURN")
    void an_organ_that_holds_part_of_it_does_not_open_the_door_to_parties() {
        Life answered =
                Life.filed("2025-08-25")
                        .then(turn("2025-08-26", DEA), answer("2025-08-27", 1, Acts.ATTACHED));
        assertThat(answered.refuses(turn("2025-08-28", PARTY))).isEqualTo(Rule.PARTY_AFTER_ORGANS);
    }

    @Test
    @Tag("REQ-TURN")
    void a_turn_names_organs_and_each_of_them_once() {
        Life received = Life.filed("2025-08-25");
        assertThat(received.refuses(turn("2025-08-26"))).isEqualTo(Rule.NO_ORGAN);
        assertThat(received.refuses(turn("2025-08-26", DEA, DEA))).isEqualTo(Rule.ORGAN_TWICE);
        Life turned = received.then(turn("2025-08-26", DEA));
        assertThat(turned.refuses(turn("2025-08-27", DEA))).isEqualTo(Rule.ORGAN_TWICE);
        Life again = turned.then(decline("2025-08-27", 1), turn("2025-08-28", DEA));
        assertThat(again.due(2, "REQ-ORGAN-PUBLIC")).isEqualTo("2025-09-26");
    }

    @Test
    @Tag("REQ-INCOMPETENT-INSTITUTE")
    void incompetence_is_told_in_business_hours() {
        Notification closed =
                new Notification(
                        BY_SYSTEM.preferred(), BY_SYSTEM.means(), false, BY_SYSTEM.cause());
        assertThat(
                        Life.filed("2025-08-25")
                                .refuses(
                                        new Command.DeclareIncompetent(
                                                Acts.day("2025-08-25"), closed)))
                .isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
    }

    @Test
    void withdrawn_by_the_applicant_it_ends_wherever_it_stands() {
        Life received = Life.filed("2025-08-25");
        assertThat(received.then(Acts.withdraw("2025-08-25")).status()).isEqualTo(Status.WITHDRAWN);
        Life available =
                received.then(
                        turn("2025-08-26", DEA),
                        answer("2025-08-27", 1, Acts.ATTACHED),
                        answerApplicant("2025-08-27"));
        assertThat(available.then(Acts.withdraw("2025-08-28")).status())
                .isEqualTo(Status.WITHDRAWN);
    }
}
