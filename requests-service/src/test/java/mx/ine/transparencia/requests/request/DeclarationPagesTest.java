package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import mx.ine.transparencia.requests.committee.Sense;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What organs, the Unit and the Committee declare and ask from the page of a case. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class DeclarationPagesTest {
    private final FormBrowser unit = new FormBrowser(Api.UNIT);
    private final FormBrowser dea = new FormBrowser(Api.DEA);
    private final FormBrowser secretary = new FormBrowser(Api.SECRETARY);
    private Api.Filed filed;
    private String page;

    @Inject Resolving committee;

    @BeforeEach
    void file() {
        TrainingTime.inHours();
        filed = Api.file(Api.filing());
        page = "/solicitudes/bandeja/" + filed.folio();
        filed.act(Api.UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
    }

    @Test
    void an_organ_classifies_and_the_secretary_registers_the_consent() {
        assertThat(dea.get(page).asString())
                .contains("Clasificar la información")
                .contains("Datos personales que requieren consentim");
        act(
                dea,
                "turnos/1/clasificacion",
                Map.of(
                        "clasificacion-secrecy", "CONFIDENTIAL",
                        "clasificacion-grounds", "12.1.II",
                        "clasificacion-reasons", "Contiene el domicilio de personas."));
        filed.view().then().body("status", equalTo("IN_COMMITTEE"));
        assertThat(unit.get(page).asString())
                .contains("Ante el Comité de Información")
                .contains("Contiene el domicilio de personas.");
        assertThat(secretary.get(page).asString()).doesNotContain("Ana María");
        act(secretary, "turnos/1/consentimiento", Map.of());
        act(secretary, "turnos/1/consentimiento/respuesta", Map.of("consentida-given", "NO"));
        assertThat(unit.get(page).asString()).contains("Consentimiento: lo negó");
    }

    @Test
    void a_reserve_without_harm_keeps_what_was_typed_and_says_the_article() {
        dea.get(page);
        String refused =
                dea.post(
                                page + "/turnos/1/clasificacion",
                                Map.of(
                                        "version", version(),
                                        "clasificacion-secrecy", "RESERVED",
                                        "clasificacion-grounds", "11.3.IV",
                                        "clasificacion-reasons", "Procedimiento en curso."))
                        .asString();
        assertThat(refused)
                .contains("Funde y motive el daño")
                .contains("artículo 11")
                .contains("Procedimiento en curso.");
        filed.view().then().body("status", equalTo("TURNED"));
    }

    @Test
    void an_organ_logs_its_search_declares_nonexistence_and_searches_again() {
        search("Archivo de la Dirección");
        act(
                dea,
                "turnos/1/inexistencia",
                Map.of("inexistencia-reasons", "No obra en los archivos."));
        committee.sign(
                filed.folio(), 1, Sense.FURTHER_SEARCH, "CI-0100-2025", today(), "En las juntas.");
        assertThat(dea.get(page).asString()).contains("buscar de nuevo, como ordenó el Comité");
        search("Juntas locales");
        act(dea, "turnos/1/inexistencia", Map.of("inexistencia-reasons", "Tampoco ahí."));
        committee.sign(filed.folio(), 1, Sense.CONFIRM, "CI-0101-2025", today(), "");
        act(unit, "notificacion", Map.of("notificacion-text", "No existe."));
        filed.view().then().body("status", equalTo("DENIED"));
        FormBrowser person = new FormBrowser();
        person.get("/solicitudes/seguimiento");
        person.post("/solicitudes/seguimiento", Map.of("folio", filed.folio(), "key", filed.key()));
        assertThat(person.follow().asString())
                .contains("Juntas locales")
                .contains("CI-0101-2025")
                .contains("recurso de revisión")
                .doesNotContain("Titular del archivo");
    }

    @Test
    void the_unit_proposes_that_it_be_joined() {
        Api.Filed other = Api.file(Api.filing());
        act(
                unit,
                "acumulacion",
                Map.of("acumulacion-into", other.folio(), "acumulacion-reasons", "Misma."));
        assertThat(committee.pending(filed.folio())).hasSize(1);
    }

    private void search(String where) {
        act(
                dea,
                "turnos/1/busqueda",
                Map.of(
                        "busqueda-unit", where,
                        "busqueda-criteria", "Por año",
                        "busqueda-searchedOn", today().toString(),
                        "busqueda-by", "Titular del archivo",
                        "busqueda-result", "Sin resultados"));
    }

    private static LocalDate today() {
        String now = io.restassured.RestAssured.get("/q/clock").path("now");
        return MexicoCity.dateOf(Instant.parse(now));
    }

    private String version() {
        return filed.tag().replace("\"", "");
    }

    private void act(FormBrowser official, String act, Map<String, String> fields) {
        official.get(page);
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", version());
        official.post(page + "/" + act, form).then().statusCode(303);
    }
}
