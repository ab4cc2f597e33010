package mx.ine.transparencia.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portal alone: its health, its contract and its pages. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PortalServiceTest {
    @Test
    void it_is_healthy() {
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void its_contract_has_its_figures_and_no_page() {
        given().accept("application/json")
                .get("/api/portal/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/api/portal/v1/figures"))
                .body("paths.keySet().findAll { !it.startsWith('/api/') }.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'Pregunte, consulte, corrija, recurra'",
        "/aviso-de-privacidad, Aviso de privacidad",
        "/accesibilidad, Accesibilidad",
        "/contacto, Contacto",
        "/reglamento, Reglamento en materia de Transparencia",
        "/reglamento/25, Artículo 25.",
        "/buscar, Buscar"
    })
    void each_page_is_there_and_tells_its_title(String path, String title) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<h1"))
                .body(containsString(title));
    }

    @Test
    void the_home_opens_doors_to_what_works_and_says_what_does_not() {
        var home = given().accept("text/html").get("/").asString();

        assertThat(home)
                .contains("href=\"/solicitudes/nueva\"")
                .contains("Le responderemos en 15 días hábiles como máximo")
                .contains("<li><div class=\"door\"><b>Datos abiertos</b>")
                .contains("Aún no disponible aquí");
    }

    @Test
    void an_article_that_does_not_exist_is_told_in_words() {
        given().accept("text/html")
                .get("/reglamento/74")
                .then()
                .statusCode(404)
                .body(containsString("No encontramos esa página"));
    }

    @Test
    void what_was_typed_in_the_search_is_shown_as_text() {
        given().accept("text/html")
                .queryParam("q", "<script>alert(1)</script>")
                .get("/buscar")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"));
    }

    @Test
    void a_folio_typed_in_the_search_leads_to_its_follow_up() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .queryParam("q", " 3300314 25 000123 ")
                .get("/buscar")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        containsString("/solicitudes/seguimiento?folio=330031425000123"));
    }

    @Test
    void robots_are_told_where_not_to_go() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(containsString("Disallow: /acceso/"));
    }
}
