package mx.ine.transparencia.platform.web;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProblemTest {

    @ParameterizedTest
    @CsvSource({"STAGE,409,conflict", "RULE,422,broken-rule", "AUTHORITY,403,forbidden"})
    void a_broken_rule_tells_its_name_and_article(String rule, int status, String type) {
        isProblem(given().post(API + "/rules/" + rule).then(), status, type)
                .body("rule", equalTo(rule))
                .body("article", equalTo("25.1"))
                .body("detail", equalTo("No procede."));
    }

    @Test
    void an_unexpected_fault_gives_a_reference_and_never_its_text() {
        String body =
                isProblem(given().get(API + "/boom").then(), 500, "unexpected")
                        .body("reference", notNullValue())
                        .extract()
                        .asString();
        assertThat(body).doesNotContain("ana@", "cabe", "IllegalState", "mx.ine.transparencia.");
    }

    @Test
    void what_does_not_exist_is_a_problem_wherever_it_is_asked() {
        isProblem(given().get(API + "/nothing").then(), 404, "not-found");
        isProblem(given().get("/nothing").then(), 404, "not-found");
        isProblem(
                given().get(API + "/things/0a5a6b0e-0000-4000-8000-000000000000").then(),
                404,
                "not-found");
    }

    @Test
    void people_see_a_page() {
        given().header("Accept", "text/html,*/*;q=0.8")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("No encontramos lo que busca"));
    }

    @Test
    void a_method_that_is_not_there_is_a_problem() {
        isProblem(given().delete(API + "/things").then(), 405, "method-not-allowed");
    }

    @Test
    void formats_that_are_not_spoken_are_refused() {
        isProblem(
                given().contentType("text/csv").body("a,b").post(API + "/things").then(),
                415,
                "unsupported-media-type");
        isProblem(given().accept("image/png").get(API + "/things").then(), 406, "not-acceptable");
    }

    @Test
    void every_answer_carries_the_headers_of_safety() {
        for (String path : new String[] {API + "/things", "/nothing", "/prueba"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Cache-Control", containsString("no-store"))
                    .header("X-Correlation-Id", notNullValue());
        }
    }

    @Test
    void the_documentation_of_the_interface_is_open() {
        given().get("/api/prueba/openapi").then().statusCode(200).body(containsString("/things"));
    }

    static ValidatableResponse isProblem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("urn:transparencia:problem:" + type))
                .body("title", not(equalTo("")))
                .body("detail", notNullValue());
    }
}
