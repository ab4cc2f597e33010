package mx.ine.transparencia.requests.committee;

import static mx.ine.transparencia.requests.Api.DEOE;
import static mx.ine.transparencia.requests.Api.UNIT;
import static mx.ine.transparencia.requests.committee.Sessions.ONE;
import static mx.ine.transparencia.requests.committee.Sessions.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session resolves of a case is carried out in the case, in the same transaction. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class CommitteeOfCasesTest {
    @Inject Database database;

    @BeforeEach
    void seated() {
        TrainingTime.inHours();
        Sessions.seated();
    }

    @Test
    void a_nonexistence_confirmed_in_session_is_confirmed_in_its_case() {
        Api.Filed filed = declared();
        UUID matter = matter(filed);
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", matter)
                        .with(ONE, TWO)
                        .opens()
                        .proposes(matter, "CONFIRM")
                        .voted(matter, true, ONE, TWO);
        FormBrowser member = new FormBrowser(ONE);
        assertThat(
                        member.get(
                                        "/solicitudes/comite/sesiones/"
                                                + session.code()
                                                + "/asuntos/"
                                                + matter)
                                .asString())
                .contains("/solicitudes/bandeja/" + filed.folio());
        assertThat(member.get("/solicitudes/bandeja/" + filed.folio()).asString())
                .contains("No obra en los archivos.")
                .doesNotContain("Ana María");
        Api.as(ONE).get(filed.path()).then().statusCode(200).body("applicant", nullValue());
        String number = session.resolved(matter);
        Api.as(UNIT).get(filed.path()).then().body("turns[0].resolution.number", equalTo(number));
        session.closes();
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_put_to_the_vote() {
        Api.Filed filed = declared();
        UUID matter = matter(filed);
        Sessions.Sitting session = Sessions.convene("EXTRAORDINARY", matter).with(ONE, TWO).opens();
        filed.actWithKey("withdrawal", Map.of("reason", "Ya no la necesito"))
                .then()
                .statusCode(200);
        session.tries(
                        "matters/" + matter + "/proposal",
                        Map.of("sense", "CONFIRM", "grounds", "Fundado."))
                .then()
                .statusCode(422)
                .body("rule", equalTo("MATTER_NOT_PENDING"));
        session.closes();
    }

    @Test
    void a_joining_approved_in_session_joins_the_case() {
        Api.Filed one = Api.file(Api.filing());
        Api.Filed other = Api.file(Api.filing());
        one.act(UNIT, "joining", Map.of("into", other.folio(), "reasons", "Misma solicitud"))
                .then()
                .statusCode(200);
        UUID matter = matter(one);
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", matter)
                        .with(ONE, TWO)
                        .opens()
                        .proposes(matter, "CONFIRM")
                        .voted(matter, true, ONE, TWO);
        session.resolved(matter);
        one.view().then().body("status", equalTo("JOINED"));
        other.view().then().body("status", equalTo("RECEIVED"));
        session.closes();
    }

    @Test
    void what_cannot_be_carried_out_is_not_signed_and_takes_no_number() {
        Api.Filed one = Api.file(Api.filing());
        Api.Filed other = Api.file(Api.filing());
        one.act(UNIT, "joining", Map.of("into", other.folio(), "reasons", "Misma solicitud"))
                .then()
                .statusCode(200);
        UUID joining = matter(one);
        UUID before = Sessions.criterion("Criterio de antes");
        UUID after = Sessions.criterion("Criterio de después");
        other.actWithKey("withdrawal", Map.of("reason", "Ya no la necesito"))
                .then()
                .statusCode(200);
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", before, joining, after).with(ONE, TWO).opens();
        for (UUID each : List.of(before, joining, after)) {
            session.proposes(each, "CONFIRM").voted(each, true, ONE, TWO);
        }
        String first = session.resolved(before);
        session.resolution(joining).then().statusCode(422).body("rule", equalTo("JOIN_TARGET"));
        String second = session.resolved(after);
        assertThat(ordinal(second)).isEqualTo(ordinal(first) + 1);
        Api.as(Sessions.SECRETARY)
                .get(Sessions.BASE + "/matters/" + joining)
                .then()
                .body("state", equalTo("PENDING"));
        one.view().then().body("status", equalTo("RECEIVED"));
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.split("-")[1]);
    }

    private static Api.Filed declared() {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEOE"))).then().statusCode(200);
        Map<String, String> search =
                Map.of(
                        "unit", "Archivo",
                        "criteria", "Por año",
                        "searchedOn", Sessions.today().toString(),
                        "by", "Titular del archivo",
                        "result", "Sin resultados");
        filed.act(
                        DEOE,
                        "turns/1/nonexistence",
                        Map.of("reasons", "No obra en los archivos.", "searches", List.of(search)))
                .then()
                .statusCode(200);
        return filed;
    }

    private UUID matter(Api.Filed filed) {
        return database.first(
                        "SELECT id FROM committee_matter WHERE folio = ? AND state = 'PENDING'",
                        row -> row.getObject(1, UUID.class),
                        filed.folio())
                .orElseThrow();
    }
}
