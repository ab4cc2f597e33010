package mx.ine.transparencia.platform.security;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

/** A service that starts before sign-in does, or without it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = SignInDownAtStartTest.NoSignIn.class, restrictToAnnotatedClass = true)
class SignInDownAtStartTest {

    /** Nobody answers there; it comes after the stack, whose own provider it hides. */
    public static final class NoSignIn implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:9/acceso");
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public void stop() {
            // nothing was started
        }
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
