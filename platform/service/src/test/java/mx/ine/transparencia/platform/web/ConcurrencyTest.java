package mx.ine.transparencia.platform.web;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.platform.app.Service.API;
import static mx.ine.transparencia.platform.web.ProblemTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.ine.transparencia.platform.app.Things;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConcurrencyTest {

    @Inject Things things;

    @ParameterizedTest
    @ValueSource(strings = {"/things", "/claims"})
    void sixteen_envelopes_with_one_key_at_once_create_one_thing(String path) throws Exception {
        String key = UUID.randomUUID().toString();
        String name = UUID.randomUUID().toString().substring(0, 18);
        Set<String> ids = new HashSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(16)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(people.submit(() -> send(path, key, name)));
            }
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                ids.add(answer.get().path("id"));
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(things.count(name)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things", "/claims"})
    void the_same_key_with_another_body_is_refused(String path) {
        String key = UUID.randomUUID().toString();
        send(path, key, "una").then().statusCode(200);
        isProblem(send(path, key, "otra").then(), 422, "key-reused");
    }

    @Test
    void a_failed_act_leaves_its_key_free() {
        String key = UUID.randomUUID().toString();
        send("/failures", key, "falla").then().statusCode(500);
        assertThat(things.count("falla")).isZero();
        send("/things", key, "falla").then().statusCode(200);
    }

    @Test
    void without_a_key_each_envelope_counts() {
        String name = UUID.randomUUID().toString().substring(0, 18);
        send("/things", null, name).then().statusCode(200);
        send("/things", null, name).then().statusCode(200);
        assertThat(things.count(name)).isEqualTo(2);
    }

    @Test
    void a_key_has_a_shape() {
        isProblem(send("/things", "con espacio", "a").then(), 400, "bad-input");
    }

    @Test
    void a_change_must_say_which_version_it_changes() {
        given().get(API + "/versioned").then().header("ETag", equalTo("\"7\""));
        isProblem(given().put(API + "/versioned").then(), 428, "precondition-required");
        isProblem(ifMatch("\"6\""), 412, "stale");
        isProblem(ifMatch("W/\"7\""), 412, "stale");
        ifMatch("\"7\"").statusCode(204);
        ifMatch("\"6\", \"7\"").statusCode(204);
        ifMatch("*").statusCode(204);
    }

    @Test
    void pages_lead_to_one_another_and_miss_nothing() {
        for (String name : List.of("pa", "pb", "pc", "pd", "pe")) {
            send("/things", null, name).then().statusCode(200);
        }
        List<String> seen = new ArrayList<>();
        String query = "?limit=2&after=" + Paging.cursor(List.of("p"));
        while (query != null) {
            Response page = given().urlEncodingEnabled(false).get(API + "/things" + query);
            seen.addAll(page.path("items.name"));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("next") == null);
            query = link == null ? null : link.replaceAll(".*(\\?[^>]*)>; rel=\"next\"", "$1");
            if (link != null) {
                assertThat(link).contains("limit=2").startsWith("</api/prueba/v1/things?");
            }
        }
        assertThat(seen).containsSubsequence("pa", "pb", "pc", "pd", "pe").doesNotHaveDuplicates();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        twice("203.0.113.7").statusCode(200);
        twice("203.0.113.7").statusCode(200);
        isProblem(twice("203.0.113.7"), 429, "too-many-requests")
                .header("Retry-After", org.hamcrest.Matchers.matchesRegex("\\d+"))
                .body("detail", containsString("Espere"));
        twice("203.0.113.8").statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse twice(String address) {
        return given().header("X-Forwarded-For", address).get(API + "/twice").then();
    }

    private static io.restassured.response.ValidatableResponse ifMatch(String tag) {
        return given().header("If-Match", tag).put(API + "/versioned").then();
    }

    private static Response send(String path, String key, String name) {
        var request = given().contentType(ContentType.JSON).body("{\"name\":\"" + name + "\"}");
        return (key == null ? request : request.header("Idempotency-Key", key)).post(API + path);
    }
}
