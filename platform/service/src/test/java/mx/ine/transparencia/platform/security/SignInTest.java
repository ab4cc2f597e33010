package mx.ine.transparencia.platform.security;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestSignIn;
import mx.ine.transparencia.platform.testing.TestStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SignInTest {

    private static final TestPerson LIAISON =
            TestPerson.of("enlace.ue", Roles.LIAISON_UNIT).at("UE");

    @Test
    void a_token_tells_who_calls() {
        bearer(TestSignIn.token(LIAISON))
                .statusCode(200)
                .body("id", equalTo("enlace.ue"))
                .body("organ", equalTo("UE"))
                .body("roles[0]", equalTo(Roles.LIAISON_UNIT));
    }

    @Test
    void without_a_token_the_interface_asks_for_one() {
        given().get(API + "/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:transparencia:problem:not-signed-in"));
    }

    @Test
    void a_token_out_of_date_or_forged_is_no_token() {
        bearer(TestSignIn.expiredToken(LIAISON)).statusCode(401).body("status", equalTo(401));
        String token = TestSignIn.token(LIAISON);
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        bearer(forged).statusCode(401).body("status", equalTo(401));
        bearer("nonsense").statusCode(401).body("status", equalTo(401));
    }

    @Test
    void another_role_is_not_enough() {
        bearer(TestSignIn.token("auditora", Roles.AUDITOR))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:transparencia:problem:forbidden"));
    }

    @Test
    void what_nobody_opened_is_closed() {
        given().get(API + "/forgotten").then().statusCode(401);
        given().auth()
                .oauth2(TestSignIn.token(LIAISON))
                .get(API + "/forgotten")
                .then()
                .statusCode(403);
    }

    @Test
    void the_public_needs_no_account() {
        given().get(API + "/anybody").then().statusCode(200).body("anonymous", equalTo(true));
        given().auth()
                .oauth2(TestSignIn.token(LIAISON))
                .get(API + "/anybody")
                .then()
                .body("id", equalTo("enlace.ue"));
    }

    @Test
    void people_are_led_to_sign_in_and_back_and_out() throws Exception {
        TestSignIn.signsIn(LIAISON);
        HttpClient browser = browser();
        HttpResponse<String> tray = get(browser, "/prueba/bandeja");
        assertThat(tray.statusCode()).isEqualTo(200);
        assertThat(tray.body()).contains("bandeja de enlace.ue UE");
        assertThat(tray.uri().getQuery()).isNull();

        HttpResponse<String> out = get(browser, "/prueba/salir");
        assertThat(out.uri().getPath()).isEqualTo("/");
        TestSignIn.signsIn(TestPerson.of("otra", Roles.AUDITOR));
        assertThat(get(browser, "/prueba/bandeja").statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_public_goes_on_while_sign_in_is_down() throws Exception {
        TestSignIn.stop();
        try {
            given().get("/prueba").then().statusCode(200);
            given().get(API + "/anybody").then().statusCode(200);
            given().get(API + "/me").then().statusCode(401);
        } finally {
            TestSignIn.start();
        }
        people_are_led_to_sign_in_and_back_and_out();
    }

    private static ValidatableResponse bearer(String token) {
        return given().auth().oauth2(token).get(API + "/me").then();
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    private static HttpResponse<String> get(HttpClient browser, String path)
            throws IOException, InterruptedException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html")
                        .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
