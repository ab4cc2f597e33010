package mx.ine.transparencia.requests.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of officials, without scripts: what they see, and what they do from them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class StaffPagesTest {
    private static final String TRAY = "/solicitudes/bandeja";

    private final FormBrowser unit = new FormBrowser(Api.UNIT);
    private final FormBrowser dea = new FormBrowser(Api.DEA);
    private Api.Filed filed;
    private String page;

    @BeforeEach
    void file() {
        TrainingTime.inHours();
        filed = Api.file(Api.filing());
        page = TRAY + "/" + filed.folio();
    }

    @Test
    void nobody_sees_a_tray_without_signing_in() {
        given().accept("text/html").redirects().follow(false).get(TRAY).then().statusCode(302);
    }

    @Test
    void a_case_is_turned_answered_and_notified_from_its_page() {
        assertThat(unit.get(TRAY).asString())
                .contains(filed.folio())
                .contains("Turnar a las áreas");
        act(unit, "turnos", Map.of("turnos-organs", "DEA · Dirección"));
        filed.view().then().body("status", equalTo("TURNED"));
        assertThat(dea.get(TRAY).asString()).contains(filed.folio());
        act(
                dea,
                "turnos/1/respuesta",
                Map.of(
                        "respuesta-outcome", "PUBLIC",
                        "respuesta-text", "Se entrega el informe.",
                        "respuesta-cost-PLAIN_COPY", "25.50"));
        assertThat(unit.get(page).asString()).contains("Notificar la respuesta").contains("$25.50");
        act(unit, "notificacion", Map.of("notificacion-text", "Va la respuesta."));
        filed.view().then().body("status", equalTo("AWAITING_PAYMENT"));
        act(
                unit,
                "pago",
                Map.of(
                        "pago-mode", "PLAIN_COPY",
                        "pago-amount", "25.50",
                        "pago-reference", "REF-1"));
        act(unit, "disponible", Map.of("disponible-place", "Unidad de Enlace"));
        act(unit, "entregada", Map.of());
        filed.view().then().body("status", equalTo("DELIVERED"));
        assertThat(unit.get(page).asString()).contains("Por ahora, nada");
    }

    @Test
    void a_refused_act_keeps_what_was_typed_and_says_the_article() {
        act(unit, "turnos", Map.of("turnos-organs", "DEA"));
        unit.get(page);
        String refused =
                unit.post(
                                page + "/ampliacion",
                                Map.of(
                                        "version", version(),
                                        "ampliacion-turn", "1",
                                        "ampliacion-days", "40",
                                        "ampliacion-reasons", "Motivo largo y fundado."))
                        .asString();
        assertThat(refused)
                .contains("La ampliación debe ser de 1 a 15 días hábiles")
                .contains("Motivo largo y fundado.")
                .contains("40");
    }

    @Test
    void an_official_of_another_organ_does_not_find_the_case() {
        act(unit, "turnos", Map.of("turnos-organs", "DEA"));
        new FormBrowser(Api.DEOE).get(page).then().statusCode(404);
        assertThat(dea.get(page).asString()).doesNotContain("Ana María");
    }

    @Test
    void an_auditor_sees_the_case_and_has_nothing_to_do() {
        String seen = new FormBrowser(Api.AUDITOR).get(page).asString();
        assertThat(seen).contains("Por ahora, nada").doesNotContain("Ana María");
    }

    @Test
    void a_module_captures_and_forwards_what_is_filed_there() {
        FormBrowser module = new FormBrowser(Api.MODULE);
        module.get(TRAY + "/nueva");
        String taken =
                module.post(
                                TRAY + "/nueva",
                                Map.of(
                                        "channel", "MODULE",
                                        "description", "Actas del distrito 05",
                                        "name", "Luz Pérez",
                                        "notifyBy", "NONE",
                                        "preferredMode", "PLAIN_COPY",
                                        "once", "una-sola-vez-" + filed.folio()))
                        .asString();
        assertThat(taken).contains("Clave de seguimiento");
        String folio = module.find("<b class=\"num\">(\\d{15})</b>");
        module.get(TRAY + "/" + folio);
        module.post(
                        TRAY + "/" + folio + "/remision",
                        Map.of("version", module.find("name=\"version\" value=\"(\\d+)\"")))
                .then()
                .statusCode(303);
    }

    @Test
    void a_closure_is_previewed_before_it_moves_anything() {
        FormBrowser calendar = new FormBrowser(Api.CALENDAR);
        calendar.get("/solicitudes/calendario");
        Map<String, String> closure =
                Map.of(
                        "from", "2026-07-20",
                        "to", "2026-07-24",
                        "name", "Periodo vacacional",
                        "source", "Acuerdo de prueba",
                        "step", "preview");
        assertThat(calendar.post("/solicitudes/calendario", closure).asString())
                .contains("Confirmar el cierre");
        assertThat(calendar.get("/solicitudes/calendario?anio=2026").asString())
                .doesNotContain("Acuerdo de prueba");
    }

    private String version() {
        return filed.tag().replace("\"", "");
    }

    private void act(FormBrowser official, String act, Map<String, String> fields) {
        official.get(page);
        Map<String, String> form = new java.util.HashMap<>(fields);
        form.put("version", version());
        official.post(page + "/" + act, form).then().statusCode(303);
    }
}
