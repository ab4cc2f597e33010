package mx.ine.transparencia.requests.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/** The pages of the notifier, as deploy/suite's InPersonTest goes through them in a browser. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class NotifierPagesTest {
    private static final String LIST = "/solicitudes/diligencias";
    private static final String TRAY = "/solicitudes/bandeja/";

    private final FormBrowser unit = new FormBrowser(Api.UNIT);
    private final FormBrowser notifier = new FormBrowser(Api.NOTIFIER);

    @Test
    void ordered_from_the_case_cited_and_served_from_a_telephone() {
        Api.Filed filed = Errand.answered();
        String page = TRAY + filed.folio();
        assertThat(unit.get(page).asString()).contains("En persona, en su domicilio");
        unit.post(
                        page + "/notificacion",
                        Map.of(
                                "version", unit.find("name=\"version\" value=\"(\\d+)\""),
                                "notificacion-means", "IN_PERSON",
                                "notificacion-text", "Va la respuesta."))
                .then()
                .statusCode(303);
        assertThat(unit.get(page).asString())
                .contains("Se está notificando en persona", "Por practicar")
                .doesNotContain("Notificar la respuesta</summary>");
        assertThat(unit.get("/solicitudes/bandeja").asString())
                .contains(filed.folio(), "Esperar a que se notifique en persona");

        notifier.get(LIST);
        String errand =
                notifier.find("href=\"(/solicitudes/diligencias/[0-9a-f-]{36})\">" + filed.folio());
        assertThat(notifier.get(errand).asString())
                .contains(Errand.ADDRESS, Errand.NAME, "Va la respuesta.", "citatorio.pdf")
                .contains("No estaba: dejar citatorio")
                .doesNotContain("Cancelar la diligencia", "La recibió otra persona");
        LocalDate next = Errand.nextDay();
        Map<String, String> citation = new HashMap<>();
        citation.put("CITATION-name", Errand.TAKEN_BY);
        citation.put("CITATION-relation", "vecino");
        citation.put("CITATION-waitsDay", Errand.today().plusDays(60).toString());
        citation.put("CITATION-waitsAt", "10:00");
        Response refused = write(errand, "CITATION", citation);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("citatorio", Errand.TAKEN_BY, "10:00");
        citation.put("CITATION-waitsDay", next.toString());
        write(errand, "CITATION", citation).then().statusCode(303);

        Errand.at(next, 10);
        assertThat(notifier.get(errand).asString())
                .contains("Citatorio para", "La recibió otra persona del domicilio")
                .contains("Con: " + Errand.TAKEN_BY);
        Response incomplete = write(errand, "SERVED_TO_ANOTHER", Map.of());
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.asString()).contains("Escriba el nombre de quien recibe.");
        write(
                        errand,
                        "SERVED_TO_ANOTHER",
                        Map.of(
                                "SERVED_TO_ANOTHER-name",
                                Errand.TAKEN_BY,
                                "SERVED_TO_ANOTHER-relation",
                                "vecino"))
                .then()
                .statusCode(303);
        assertThat(notifier.follow().asString()).contains("quedó asentado", "Notificada");
        filed.view().then().body("answer.notifiedOn", equalTo(next.toString()));
        assertThat(unit.get(page).asString()).contains("con quien se encontró en el domicilio");
        assertThat(notifier.get(LIST + "?ver=hechas").asString()).contains(filed.folio());
        assertThat(notifier.get(errand + "/cedula.pdf").contentType()).isEqualTo("application/pdf");
    }

    private Response write(String errand, String what, Map<String, String> fields) {
        notifier.get(errand);
        Map<String, String> form = new HashMap<>(fields);
        form.put("what", what);
        form.put("version", notifier.find("name=\"version\" value=\"(\\d+)\""));
        return notifier.post(errand + "/registro", form);
    }

    @Test
    void refused_at_the_door_the_public_board_shows_it_from_the_next_business_day() {
        Errand errand = Errand.ordered();
        write(LIST + "/" + errand.id(), "REFUSED", Map.of("REFUSED-note", "No quiso."))
                .then()
                .statusCode(303);
        assertThat(notifier.follow().asString()).contains("Se publica en estrados");
        Errand.at(Errand.nextDay(), 9);
        assertThat(given().get("/solicitudes/estrados").asString())
                .contains(errand.filed().folio(), "se negaron a recibir la notificación");
    }

    @Test
    void a_case_that_changed_meanwhile_is_shown_before_anything_is_written_down() {
        Errand errand = Errand.ordered();
        String page = LIST + "/" + errand.id();
        notifier.get(page);
        Map<String, String> old =
                Map.of(
                        "what",
                        "REFUSED",
                        "version",
                        notifier.find("name=\"version\" value=\"(\\d+)\""));
        errand.write("SERVED", Errand.taken()).then().statusCode(200);
        Response stale = notifier.post(page + "/registro", old);
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.asString()).contains("La diligencia cambió");
    }

    @Test
    void who_may_not_see_errands_does_not_see_them() {
        Errand errand = Errand.ordered();
        for (var other :
                new FormBrowser[] {new FormBrowser(Api.DEA), new FormBrowser(Api.AUDITOR)}) {
            other.get(LIST).then().statusCode(403);
            other.get(LIST + "/" + errand.id()).then().statusCode(403);
        }
        notifier.get(TRAY + errand.filed().folio()).then().statusCode(403);
    }

    @Test
    void the_unit_orders_a_letter_to_an_organ_and_says_why() {
        Api.Filed filed = Errand.answered();
        unit.get(LIST);
        Map<String, String> notice = new HashMap<>();
        notice.put("folio", filed.folio());
        notice.put("organ", "DEOE");
        notice.put("way", "LETTER");
        notice.put("summary", "Se remite copia del turno.");
        Response bare = unit.post(LIST + "/oficio", notice);
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.asString()).contains("Escriba por qué no se notifica por el sistema");
        notice.put("justification", "El sistema estuvo fuera de servicio.");
        unit.post(LIST + "/oficio", notice).then().statusCode(303);
        assertThat(unit.follow().asString()).contains("Acusaron de recibo", "DEOE");
    }
}
