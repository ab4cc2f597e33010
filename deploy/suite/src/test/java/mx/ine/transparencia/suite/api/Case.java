package mx.ine.transparencia.suite.api;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A request of these tests, with the key its applicant was given. */
public record Case(String folio, String key) {

    public String path() {
        return Api.BASE + "/requests/" + folio;
    }

    /** The tag of its version now. */
    public String tag() {
        return view().header("ETag");
    }

    public Response view() {
        return Api.withKey(key).get(path());
    }

    public String status() {
        return view().path("status");
    }

    /** A date of what the applicant sees, by its path. */
    public LocalDate date(String path) {
        String date = view().path(path);
        return date == null ? null : LocalDate.parse(date);
    }

    /** An act by an official, on the version there is; the answer may be a refusal. */
    public Response tryAct(Account account, String act, Object body) {
        return Api.as(account).header("If-Match", tag()).body(body).post(path() + "/" + act);
    }

    public Case act(Account account, String act, Object body) {
        tryAct(account, act, body).then().statusCode(200);
        return this;
    }

    public Response tryActByPerson(String act, Object body) {
        return Api.withKey(key).header("If-Match", tag()).body(body).post(path() + "/" + act);
    }

    public Case actByPerson(String act, Object body) {
        tryActByPerson(act, body).then().statusCode(200);
        return this;
    }

    public Case turnTo(String... organs) {
        return act(Account.UNIT, "turns", Map.of("organs", List.of(organs)));
    }

    /** Its terms, as the Liaison Unit sees them: the turns' too. */
    public List<Map<String, Object>> terms() {
        return Api.as(Account.UNIT)
                .get(path() + "/terms")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("$");
    }

    /** Its acts, newest first. */
    public List<String> acts() {
        return timeline().getList("act");
    }

    public JsonPath timeline() {
        return Api.as(Account.UNIT)
                .get(path() + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public int number() {
        return Integer.parseInt(folio.substring(9));
    }
}
