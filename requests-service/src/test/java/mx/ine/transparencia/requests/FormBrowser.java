package mx.ine.transparencia.requests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestSignIn;

/** A browser without scripts: it keeps cookies, and sends a form with the token of its page. */
public final class FormBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private final String bearer;
    private Response shown;

    public FormBrowser() {
        this.bearer = "";
    }

    /** As this official; the suite signs in by the page, here a token does. */
    public FormBrowser(TestPerson official) {
        this.bearer = TestSignIn.token(official);
    }

    public Response get(String path) {
        shown = page().get(path);
        return shown;
    }

    /** Sends a form of the page shown last. */
    public Response post(String path, Map<String, String> fields) {
        return send(token(), path, fields);
    }

    /** Sends it with the token of an earlier page. */
    public Response send(String token, String path, Map<String, String> fields) {
        shown =
                page().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("_token", token)
                        .formParams(fields)
                        .post(path);
        return shown;
    }

    /** Sends a form of the page shown last, with a file in its field {@code files}. */
    public Response upload(String path, Map<String, String> fields, String name, byte[] content) {
        RequestSpecification form = page().multiPart("_token", token());
        fields.forEach(form::multiPart);
        shown = form.multiPart("files", name, content, "application/octet-stream").post(path);
        return shown;
    }

    /** The page to which the last answer leads. */
    public Response follow() {
        assertThat(shown.statusCode()).isEqualTo(303);
        return get(shown.header("Location"));
    }

    /** The text that a pattern finds in the page shown last. */
    public String find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(shown.asString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String token() {
        Matcher found = TOKEN.matcher(shown.asString());
        assertThat(found.find()).as("a form with its token").isTrue();
        return found.group(1);
    }

    private RequestSpecification page() {
        RequestSpecification page =
                given().filter(cookies).accept("text/html").redirects().follow(false);
        return bearer.isEmpty() ? page : page.auth().oauth2(bearer);
    }
}
