package mx.ine.transparencia.suite.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import mx.ine.transparencia.suite.running.Suite;

/** The public API as its users call it: through the gateway. */
public final class Api {
    public static final String BASE = "/api/requests/v1";
    public static final String KEY = "Tracking-Key";

    private Api() {}

    /** Anybody. */
    public static RequestSpecification anybody() {
        return given().baseUri(Suite.running().origin()).contentType(ContentType.JSON);
    }

    /** An official. */
    public static RequestSpecification as(Account account) {
        return anybody().auth().oauth2(Tokens.of(account));
    }

    /** The header of an official, for other clients. */
    public static String bearer(Account account) {
        return "Bearer " + Tokens.of(account);
    }

    /** The person, who has no account but the key. */
    public static RequestSpecification withKey(String key) {
        return anybody().header(KEY, key);
    }

    public static Case file(Map<String, ?> filing) {
        return accepted(anybody().body(filing).post(BASE + "/requests"));
    }

    /** The case of a filing that must have been accepted. */
    public static Case accepted(Response answer) {
        answer.then().statusCode(201);
        return new Case(answer.path("folio"), Planted.key(answer.path("trackingKey")));
    }
}
