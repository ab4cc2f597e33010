package mx.ine.transparencia.platform.security;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A service that starts before sign-in does, or without it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(SignInDownAtStartTest.NoSignIn.class)
class SignInDownAtStartTest {

    public static final class NoSignIn implements QuarkusTestProfile {
        /**
         * Nobody answers there. A system property, for the stack's own stands above a profile's.
         */
        @Override
        public Map<String, String> getConfigOverrides() {
            System.setProperty("quarkus.oidc.auth-server-url", "http://localhost:9/acceso");
            return Map.of();
        }
    }

    @AfterAll
    static void back() {
        System.clearProperty("quarkus.oidc.auth-server-url");
    }

    @Test
    void what_is_public_is_served() {
        given().get("/prueba").then().statusCode(200);
        given().get(API + "/anybody").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void staff_are_told_that_sign_in_is_not_there() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get("/prueba/bandeja")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .body(containsString("inicio de sesión"));
        given().get(API + "/me").then().statusCode(401);
        given().auth()
                .oauth2("a.b.c")
                .get(API + "/me")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }
}
