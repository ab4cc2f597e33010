package mx.ine.transparencia.requests.committee;

import static mx.ine.transparencia.requests.committee.Sessions.FOR_ONE;
import static mx.ine.transparencia.requests.committee.Sessions.FOR_THREE;
import static mx.ine.transparencia.requests.committee.Sessions.ONE;
import static mx.ine.transparencia.requests.committee.Sessions.SECRETARY;
import static mx.ine.transparencia.requests.committee.Sessions.THREE;
import static mx.ine.transparencia.requests.committee.Sessions.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Reglamento forbids the Committee: refused by its article, and nothing changes. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class CommitteeRulesTest {
    @Inject MatterService matters;
    @Inject Database database;

    private UUID matter;

    @BeforeEach
    void seated() {
        TrainingTime.inHours();
        Sessions.seated();
        matter = Sessions.arco(matters, Sessions.today().plusDays(5));
    }

    @Test
    void a_session_without_two_titulars_does_not_open() {
        Sessions.Sitting session = Sessions.convene("EXTRAORDINARY", matter).with(ONE, SECRETARY);
        refused(session, () -> session.tries("opening", Map.of()), "NO_QUORUM", "18.5");
        session.view().then().body("state", equalTo("CONVENED"));
    }

    @Test
    void who_is_absent_does_not_vote() {
        Sessions.Sitting session = voting(ONE, TWO);
        refused(session, () -> session.votes(THREE, matter, true), "NOT_PRESENT", "18.3");
    }

    @Test
    void who_is_recused_does_not_vote_and_one_vote_alone_resolves_nothing() {
        Sessions.Sitting session = voting(ONE, TWO);
        session.own(ONE, matter, "recusals", Map.of("reason", "Es mi pariente."))
                .then()
                .statusCode(200);
        refused(session, () -> session.votes(ONE, matter, true), "RECUSED", "18.3");
        session.voted(matter, true, TWO);
        refused(session, () -> session.resolution(matter), "TOO_FEW_VOTERS", "18.3");
    }

    @Test
    void the_secretary_has_a_voice_and_no_vote() {
        Sessions.Sitting session = voting(ONE, TWO, SECRETARY);
        refused(session, () -> session.votes(SECRETARY, matter, true), "VOICE_ONLY", "18.1.IV");
    }

    @Test
    void a_member_votes_only_for_his_or_her_own_account() {
        Sessions.Sitting session = voting(ONE, TWO);
        String before = session.view().asString();
        session.own(
                        TWO,
                        matter,
                        "votes",
                        Map.of(
                                "round",
                                session.round(matter),
                                "inFavour",
                                true,
                                "account",
                                "comite.uno"))
                .then()
                .statusCode(400);
        session.own(Api.DEA, matter, "votes", Map.of("round", 1, "inFavour", true))
                .then()
                .statusCode(403);
        assertThat(session.view().asString()).isEqualTo(before);
    }

    @Test
    void nobody_votes_twice() {
        Sessions.Sitting session = voting(ONE, TWO).voted(matter, true, ONE);
        refused(session, () -> session.votes(ONE, matter, false), "ALREADY_VOTED", "18.3");
    }

    @Test
    void a_tie_is_no_resolution() {
        Sessions.Sitting session =
                voting(ONE, TWO).voted(matter, true, ONE).voted(matter, false, TWO);
        refused(session, () -> session.resolution(matter), "TIE", "18.3");
        assertThat(resolutions(matter)).isZero();
    }

    @Test
    void without_majority_or_with_votes_missing_there_is_no_resolution() {
        Sessions.Sitting session = voting(ONE, TWO, THREE).voted(matter, false, ONE, TWO);
        refused(session, () -> session.resolution(matter), "VOTES_MISSING", "18.3");
        session.voted(matter, true, THREE);
        refused(session, () -> session.resolution(matter), "NO_MAJORITY", "18.3");
        assertThat(resolutions(matter)).isZero();
    }

    @Test
    void when_the_quorum_leaves_there_is_no_resolution() {
        Sessions.Sitting session = voting(ONE, TWO).voted(matter, true, ONE, TWO);
        session.does("attendance", Map.of("account", "comite.dos", "present", false));
        refused(session, () -> session.resolution(matter), "NO_QUORUM", "18.5");
        assertThat(resolutions(matter)).isZero();
    }

    @Test
    void what_is_not_on_the_agenda_is_not_resolved() {
        Sessions.Sitting session = voting(ONE, TWO);
        UUID other = Sessions.arco(matters, Sessions.today().plusDays(5));
        refused(
                session,
                () ->
                        session.tries(
                                "matters/" + other + "/proposal",
                                Map.of("sense", "CONFIRM", "grounds", "Fundado.")),
                "NOT_ON_THE_AGENDA",
                "27.4");
        refused(session, () -> session.resolution(other), "NOT_ON_THE_AGENDA", "27.4");
    }

    @Test
    void a_matter_is_resolved_only_in_the_senses_of_its_kind() {
        UUID criterion = Sessions.criterion("Criterio sin búsqueda");
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", criterion).with(ONE, TWO).opens();
        refused(
                session,
                () ->
                        session.tries(
                                "matters/" + criterion + "/proposal",
                                Map.of("sense", "FURTHER_SEARCH", "grounds", "Fundado.")),
                "SENSE_NOT_FOR_KIND",
                "25.3.IV");
    }

    @Test
    void somebody_of_no_seat_does_not_attend() {
        Sessions.Sitting session = Sessions.convene("EXTRAORDINARY", matter);
        refused(
                session,
                () -> session.arrival(TestPerson.of("enlace", "liaison-unit")),
                "NOT_A_MEMBER",
                "18.1");
    }

    /** Alternates from their designation to their sixth session of the year (18.4-18.6). */
    @Test
    void alternates_are_of_rank_approved_one_at_a_session_and_five_times_a_year() {
        refusedToSit(
                Sessions.alternate("TECHNICAL_UNIT", "comite.suplente", "DEPARTMENT_HEAD"),
                "RANK_TOO_LOW",
                "18.4.II");
        String id =
                designated(Sessions.alternate("TECHNICAL_UNIT", "comite.suplente", "EQUIVALENT"));
        String other = designated(Sessions.alternate("BOARD", "comite.otra", "AREA_SUBDIRECTOR"));
        refusedToSit(
                Sessions.alternate("BOARD", "comite.tercera", "AREA_SUBDIRECTOR"),
                "ONE_ALTERNATE",
                "18.4");
        Sessions.Sitting early = Sessions.convene("EXTRAORDINARY", matter);
        refused(early, () -> early.arrival(FOR_THREE), "ALTERNATE_NOT_APPROVED", "18.4.I");
        approve(UUID.fromString(id), UUID.fromString(other));
        early.with(TWO, FOR_THREE);
        refused(early, () -> early.arrival(FOR_ONE), "TWO_ALTERNATES", "18.5");
        refused(early, () -> early.arrival(THREE), "SEAT_TAKEN", "18.4");
        early.does("cancellation", Map.of("reason", "Se convocará de nuevo."));
        for (int held = 1; held <= 5; held++) {
            Sessions.convene("EXTRAORDINARY").with(ONE, TWO, FOR_THREE).opens().closes();
        }
        Sessions.Sitting sixth = Sessions.convene("EXTRAORDINARY").with(ONE, TWO);
        refused(sixth, () -> sixth.arrival(FOR_THREE), "SIXTH_SESSION", "18.6");
        sixth.does("cancellation", Map.of("reason", "Sin asuntos."));
        Api.as(SECRETARY)
                .get(Sessions.BASE + "/sessions")
                .then()
                .body(
                        "absences.find { it.member.account == 'comite.tres' }.tooMany",
                        equalTo(true));
    }

    private void approve(UUID... alternates) {
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", alternates).with(ONE, TWO, THREE).opens();
        for (UUID alternate : alternates) {
            session.proposes(alternate, "CONFIRM").voted(alternate, true, ONE, TWO, THREE);
            session.resolved(alternate);
        }
        session.closes();
    }

    private static String designated(Map<String, Object> designation) {
        return Sessions.designate(designation).then().statusCode(201).extract().path("id");
    }

    private static void refusedToSit(Map<String, Object> designation, String rule, String article) {
        Sessions.designate(designation)
                .then()
                .statusCode(422)
                .body("rule", equalTo(rule))
                .body("article", equalTo(article));
    }

    private Sessions.Sitting voting(TestPerson... people) {
        return Sessions.convene("EXTRAORDINARY", matter)
                .with(people)
                .opens()
                .proposes(matter, "CONFIRM");
    }

    /** Refused by that rule, and the session is as it was. */
    private static void refused(
            Sessions.Sitting session, Supplier<Response> act, String rule, String article) {
        String before = session.view().asString();
        Response answer = act.get();
        answer.then().body("rule", equalTo(rule)).body("article", equalTo(article));
        assertThat(answer.statusCode()).isIn(403, 409, 422);
        assertThat(session.view().asString()).as("nothing changed").isEqualTo(before);
    }

    private int resolutions(UUID id) {
        return database.first(
                        "SELECT count(*) FROM committee_resolution WHERE matter_id = ?",
                        row -> row.getInt(1),
                        id)
                .orElseThrow();
    }
}
