package mx.ine.transparencia.platform.web;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static mx.ine.transparencia.platform.web.ProblemTest.isProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"name\":",
                "[]",
                "\"a\"",
                "{\"name\":\"a\"} x",
                "\u0000",
                "{'name':1}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "nul"
            })
    void what_is_not_the_json_expected_cannot_be_read(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_deep_nest_is_not_followed() {
        post("{\"name\":" + "[".repeat(2_000)).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"otro\":1}|otro|no se espera este campo",
                "{\"name\":\"a\",\"on\":\"2025-02-30\"}|on|no es una fecha que exista",
                "{\"name\":\"a\",\"count\":\"dos\"}|count|debe ser un número",
                "{\"name\":\"a\",\"count\":\"2\"}|count|debe ser un número",
                "{\"name\":\"a\",\"count\":2.5}|count|debe ser un número",
                "{\"name\":\"a\",\"count\":99999999999}|count|",
                "{\"name\":\"a\",\"kind\":\"HUGE\"}|kind|LARGE, SMALL",
                "{\"name\":\"a\",\"kind\":0}|kind|LARGE, SMALL",
                "{\"name\":7}|name|debe ser un texto",
                "{\"name\":{}}|name|debe ser un texto",
                "{\"name\":\"a\\u0000b\"}|name|caracteres",
                "{\"name\":\"a\\u0007b\"}|name|caracteres",
                "{\"name\":\"a\\ud800b\"}|name|caracteres",
                "{\"name\":\" \"}|name|",
                "{\"on\":\"2025-02-03\"}|name|",
            })
    void the_field_and_what_it_should_be_are_named(String body, String field, String message) {
        isProblem(post(body), 400, "bad-input")
                .body("violations.field", hasItems(field))
                .body("violations[0].message", containsString(message == null ? "" : message));
    }

    @Test
    void what_was_sent_is_not_repeated() {
        post("{\"name\":\"a\",\"on\":\"ana@example.org\"}")
                .body(org.hamcrest.Matchers.not(containsString("ana@")));
    }

    @Test
    void constraints_speak_spanish() {
        isProblem(post("{\"name\":\"" + "a".repeat(21) + "\"}"), 400, "bad-input")
                .body("violations[0].field", equalTo("name"))
                .body("violations[0].message", containsString("tamaño"));
    }

    @Test
    void text_of_any_language_is_welcome() {
        post("{\"name\":\"ñandú \\uD83D\\uDCDC 中\\t\"}").statusCode(200);
    }

    @Test
    void a_huge_text_is_refused_declared_or_not() {
        String body = "{\"name\":\"" + "a".repeat(2_000_000) + "\"}";
        isProblem(post(body), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "after=%21", "after=AAAA"})
    void a_page_that_cannot_be_is_refused(String query) {
        isProblem(
                        given().urlEncodingEnabled(false).get(API + "/things?" + query).then(),
                        400,
                        "bad-input")
                .body("violations.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/things?limit=abc",
                "/things?after=a%00b",
                "/things/not-a-uuid",
                "/rules/NONE"
            })
    void an_address_that_makes_no_sense_is_a_problem(String path) {
        given().urlEncodingEnabled(false)
                .get(API + path)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 404, 405))
                .contentType("application/problem+json");
    }

    @Test
    void control_characters_in_a_form_are_refused() {
        given().header("Accept", "text/html")
                .contentType(ContentType.URLENC)
                .body("text=a%00b")
                .post("/prueba")
                .then()
                .statusCode(400)
                .contentType("text/html");
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("text=l%C3%ADnea%0D%0Aotra")
                .post("/prueba")
                .then()
                .statusCode(200)
                .body(containsString("11"));
    }

    @Test
    void a_long_text_in_a_form_is_welcome() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("text=" + "a".repeat(100_000))
                .post("/prueba")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(API + "/things").then();
    }
}
