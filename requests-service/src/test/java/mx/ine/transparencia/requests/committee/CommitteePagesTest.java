package mx.ine.transparencia.requests.committee;

import static mx.ine.transparencia.requests.committee.Sessions.ONE;
import static mx.ine.transparencia.requests.committee.Sessions.SECRETARY;
import static mx.ine.transparencia.requests.committee.Sessions.THREE;
import static mx.ine.transparencia.requests.committee.Sessions.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session run entirely from the pages, without scripts: the same forms as a real browser. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class CommitteePagesTest {
    private static final String HOME = "/solicitudes/comite";

    @Inject MatterService matters;

    private final FormBrowser secretary = new FormBrowser(SECRETARY);
    private final FormBrowser one = new FormBrowser(ONE);
    private final FormBrowser two = new FormBrowser(TWO);
    private final FormBrowser three = new FormBrowser(THREE);

    @BeforeEach
    void seated() {
        TrainingTime.inHours();
        Sessions.seated();
    }

    @Test
    void a_session_is_run_entirely_from_the_pages() {
        UUID matter = Sessions.arco(matters, Sessions.today());
        UUID other = Sessions.arco(matters, Sessions.today());
        String session = convenes();
        does(secretary, session, "orden", Map.of("orden-dueBy", Sessions.today().toString()));
        assertThat(secretary.get(session).asString())
                .contains(matter.toString(), other.toString())
                .contains("No hay quórum")
                .doesNotContain("Abrir la sesión");
        for (TestPerson who : List.of(SECRETARY, ONE, TWO, THREE)) {
            does(
                    secretary,
                    session,
                    "asistencia",
                    Map.of("asistencia-account", who.user(), "asistencia-present", "si"));
        }
        does(secretary, session, "apertura", Map.of());
        String page = session + "/asuntos/" + matter;
        assertThat(one.get(page).asString()).doesNotContain("Su voto");
        does(
                secretary,
                page,
                "propuesta",
                Map.of(
                        "propuesta-sense", "CONFIRM",
                        "propuesta-grounds", "Artículo 34: se buscó en todo el sistema."));
        assertThat(secretary.get(page).asString())
                .contains("Faltan votos")
                .doesNotContain("Declarar y firmar");
        votes(one, page, "si");
        votes(two, page, "si");
        votes(three, page, "no");
        does(three, page, "particular", Map.of("particular-text", "Faltó el archivo histórico."));
        assertThat(secretary.get(page).asString()).contains("Declarar y firmar");
        does(secretary, page, "resolucion", Map.of());
        assertThat(secretary.get(page).asString())
                .contains("La resolución se notifica a más tardar el", "REQ-RESOLUTION-NOTIFY");
        String number = secretary.find("resoluciones/(CI-\\d{4}-\\d{4})\\.pdf");
        String second = session + "/asuntos/" + other;
        does(one, second, "excusa", Map.of("excusa-reason", "Es mi pariente."));
        assertThat(one.get(second).asString()).contains("Es mi pariente.", "Por ahora, nada");
        does(secretary, second, "aplazamiento", Map.of("aplazamiento-reason", "Falta el informe."));
        does(secretary, session, "cierre", Map.of());
        assertThat(secretary.get(session + "/acta").asString())
                .contains(number, "Faltó el archivo histórico.", "Falta el informe.")
                .contains("se excusó");
        secretary.get(session + "/acta.pdf").then().statusCode(200);
        secretary.get(HOME + "/resoluciones/" + number + ".pdf").then().statusCode(200);
        assertThat(one.get(HOME).asString()).contains(number).doesNotContain("Convocar a sesión");
    }

    @Test
    void a_refused_act_says_why_with_its_article_and_keeps_what_was_typed() {
        Sessions.arco(matters, Sessions.today());
        String session = convenes();
        secretary.get(session);
        String refused =
                secretary
                        .post(
                                session + "/asistencia",
                                Map.of(
                                        "version", version(secretary),
                                        "asistencia-account", "nadie",
                                        "asistencia-present", "si"))
                        .asString();
        assertThat(refused).contains("Esa cuenta no integra el Comité", "artículo 18, párrafo 1");
        secretary.get(session);
        String stale =
                secretary
                        .post(
                                session + "/asistencia",
                                Map.of(
                                        "version", "99",
                                        "asistencia-account", "comite.uno",
                                        "asistencia-present", "si"))
                        .asString();
        assertThat(stale).contains("La sesión cambió mientras usted la veía");
        does(secretary, session, "cancelacion", Map.of("cancelacion-reason", "No hubo quórum."));
        assertThat(secretary.get(session).asString()).contains("No se celebró");
    }

    @Test
    void members_and_matters_have_their_pages() {
        assertThat(secretary.get(HOME + "/integrantes").asString())
                .contains("Persona uno", "Presidencia", "Registrar una designación");
        assertThat(one.get(HOME + "/integrantes").asString())
                .doesNotContain("Registrar una designación");
        secretary.get(HOME + "/asuntos");
        secretary
                .post(HOME + "/criterios", Map.of("criterio-subject", "Criterio desde la página"))
                .then()
                .statusCode(303);
        assertThat(secretary.follow().asString()).contains("Criterio desde la página");
        assertThat(
                        new FormBrowser(Api.UNIT)
                                .get("/solicitudes/bandeja")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .doesNotContain("href=\"/solicitudes/comite\"");
        one.get("/solicitudes/bandeja").then().statusCode(303);
        assertThat(one.follow().asString()).contains("Comité de Información");
        new FormBrowser(Api.DEA).get(HOME).then().statusCode(403);
    }

    private String convenes() {
        secretary.get(HOME);
        secretary
                .post(
                        HOME + "/sesiones",
                        Map.of(
                                "sesion-kind", "EXTRAORDINARY",
                                "sesion-day", Sessions.today().toString(),
                                "sesion-meetsAt", "10:00",
                                "sesion-place", "Sala de sesiones"))
                .then()
                .statusCode(303);
        secretary.follow().then().statusCode(200);
        return HOME + "/sesiones/" + secretary.find("<li aria-current=\"page\">([A-Z0-9-]+)</li>");
    }

    private static void votes(FormBrowser member, String page, String inFavour) {
        member.get(page);
        member.post(
                        page + "/voto",
                        Map.of(
                                "voto-round",
                                member.find("name=\"voto-round\" value=\"(\\d+)\""),
                                "voto-inFavour",
                                inFavour))
                .then()
                .statusCode(303);
    }

    /** Opens the page, sends one of its forms, and lands on the page that tells what was done. */
    private static void does(FormBrowser who, String page, String act, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        String shown = who.get(page).asString();
        if (shown.contains("name=\"version\"")) {
            form.put("version", version(who));
        }
        who.post(page + "/" + act, form).then().statusCode(303);
        assertThat(who.follow().asString()).contains("Listo: quedó registrado");
    }

    private static String version(FormBrowser who) {
        return who.find("name=\"version\" value=\"(\\d+)\"");
    }
}
