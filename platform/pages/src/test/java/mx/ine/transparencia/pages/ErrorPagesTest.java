package mx.ine.transparencia.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

/** People get a page, programs get a problem. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ErrorPagesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void an_unknown_address_is_told_in_words() {
        page(given().accept(BROWSER).get("/no-existe"), 404, "No encontramos esa página");
        page(given().accept(BROWSER).get("/galeria/no-existe"), 404, "No encontramos esa página");
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_itself() {
        var answer = given().accept(BROWSER).get("/galeria/falla");

        page(answer, 500, "Algo falló de nuestro lado");
        assertThat(answer.asString()).doesNotContain("password");
    }

    @Test
    void a_page_for_others_says_whom_it_is_for() {
        page(
                given().accept(BROWSER).get("/galeria/prohibida"),
                403,
                "Su cuenta no puede ver esta página");
    }

    @Test
    void a_method_that_is_not_served_sends_people_back() {
        page(given().accept(BROWSER).delete("/galeria"), 405, "Esa dirección no se usa así");
    }

    @Test
    void a_body_over_the_limit_says_that_it_is_too_large() {
        var answer =
                given().accept(BROWSER)
                        .contentType("application/x-www-form-urlencoded; charset=utf-8")
                        .body("name=" + "a".repeat(100_000))
                        .post("/galeria");

        page(answer, 413, "Lo que envió es demasiado grande");
    }

    @Test
    void a_broken_rule_tells_its_reason_and_where_the_article_can_be_read() {
        var answer = given().accept(BROWSER).get("/galeria/regla");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Sólo puede ampliarse una vez.")
                .contains("<a href=\"/reglamento/25#p1\">artículo 25, párrafo 1</a>");
    }

    @Test
    void a_program_gets_a_problem() {
        given().accept(BROWSER)
                .get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void page(Response answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString())
                .contains("<h1 class=\"long\">" + title + "</h1>")
                .contains("Pedir ayuda");
    }
}
