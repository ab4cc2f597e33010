package mx.ine.transparencia.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a form post must carry to be heard. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FormGuardTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private static final String COOKIE = FormToken.COOKIE + "gallery";

    private Response shown;
    private String cookie;

    @BeforeEach
    void show() {
        shown = given().accept("text/html").get("/galeria");
        cookie = shown.cookie(COOKIE);
    }

    @Test
    void a_form_from_its_own_page_is_heard_and_keeps_what_was_typed() {
        var answer =
                form().formParam("_token", token())
                        .formParam("name", "Ana \"Ñ\" <b>")
                        .post("/galeria");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("value=\"Ana &quot;Ñ&quot; &lt;b&gt;\"")
                .contains("Falta corregir 3 datos")
                .contains("<a href=\"#f-name\">Escriba su nombre</a>");
    }

    @Test
    void without_a_token_it_is_refused() {
        refused(form().formParam("name", "Ana"));
    }

    @Test
    void with_a_token_of_another_browser_it_is_refused() {
        refused(given().accept("text/html").cookie(COOKIE, "another").formParam("_token", token()));
    }

    @Test
    void with_an_altered_token_it_is_refused() {
        refused(form().formParam("_token", "x" + token()));
    }

    @Test
    void sent_from_another_site_it_is_refused() {
        refused(form().header("Sec-Fetch-Site", "cross-site").formParam("_token", token()));
        refused(form().header("Origin", "https://elsewhere.example").formParam("_token", token()));
        refused(form().header("Origin", "null").formParam("_token", token()));
    }

    @Test
    void behind_the_gateway_the_origin_is_the_one_people_see() {
        form().header("Origin", "http://localhost:8080")
                .header("X-Forwarded-Host", "localhost:8080")
                .formParam("_token", token())
                .post("/galeria")
                .then()
                .statusCode(200);
    }

    @Test
    void each_showing_of_a_form_has_a_token_of_its_own() {
        var again = form().get("/galeria");

        assertThat(again.cookies()).isEmpty();
        assertThat(token(again)).isNotEqualTo(token());
    }

    private RequestSpecification form() {
        return given().accept("text/html").cookie(COOKIE, cookie);
    }

    private static void refused(RequestSpecification post) {
        var answer = post.post("/galeria");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("No pudimos comprobar de dónde venía el formulario");
    }

    private String token() {
        return token(shown);
    }

    private static String token(Response page) {
        var found = TOKEN.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
