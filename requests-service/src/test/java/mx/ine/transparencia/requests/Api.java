package mx.ine.transparencia.requests;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestSignIn;

/** The API as its users call it. */
public final class Api {
    public static final String BASE = "/api/requests/v1";
    public static final TestPerson UNIT = TestPerson.of("enlace", "liaison-unit");
    public static final TestPerson DEA = TestPerson.of("dea", "organ-liaison").at("DEA");
    public static final TestPerson DEOE = TestPerson.of("deoe", "organ-liaison").at("DEOE");
    public static final TestPerson MODULE = TestPerson.of("modulo", "module-clerk").at("JL09");
    public static final TestPerson CALENDAR = TestPerson.of("calendario", "calendar-admin");
    public static final TestPerson SECRETARY = TestPerson.of("secretaria", "committee-secretary");
    public static final TestPerson PARTY = TestPerson.of("partido", "organ-liaison").at("MC");
    public static final TestPerson AUDITOR = TestPerson.of("auditoria", "auditor");

    public static final TestPerson NOTIFIER = TestPerson.of("notificador", "notifier");

    private Api() {}

    public static RequestSpecification as(TestPerson person) {
        return given().auth().oauth2(TestSignIn.token(person)).contentType(ContentType.JSON);
    }

    public static RequestSpecification withKey(String key) {
        return given().header("Tracking-Key", key).contentType(ContentType.JSON);
    }

    /** An ordinary filing by internet. */
    public static Map<String, Object> filing() {
        return Map.of(
                "applicant",
                Map.of("name", "Ana María Ñuño"),
                "description",
                "Gasto en papel por junta distrital, 2023 y 2024");
    }

    public static Filed file(Map<String, Object> filing) {
        Response answer =
                given().contentType(ContentType.JSON).body(filing).post(BASE + "/requests");
        answer.then().statusCode(201);
        return new Filed(answer.path("folio"), answer.path("trackingKey"));
    }

    /** A filing and its key. */
    public record Filed(String folio, String key) {

        public String path() {
            return BASE + "/requests/" + folio;
        }

        public String tag() {
            return withKey(key).get(path()).header("ETag");
        }

        public Response act(TestPerson person, String act, Object body) {
            return as(person).header("If-Match", tag()).body(body).post(path() + "/" + act);
        }

        public Response actWithKey(String act, Object body) {
            return withKey(key).header("If-Match", tag()).body(body).post(path() + "/" + act);
        }

        public Response view() {
            return withKey(key).get(path());
        }
    }
}
