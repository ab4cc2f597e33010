package mx.ine.transparencia.suite.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * What a refusal must be: a problem (RFC 9457), in Spanish, that tells what to do and no secret.
 */
public final class Problems {
    /** Words of programs, which tell people nothing and others too much. */
    private static final String INTERNALS =
            "(?s).*(Exception|java\\.|org\\.|SELECT |INSERT |null pointer|stack ?trace).*";

    private Problems() {}

    /** The problem in an answer with this status. */
    public static JsonPath check(Response answer, int status) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.contentType()).as(body).startsWith("application/problem+json");
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isNotBlank();
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(body).doesNotMatch(INTERNALS);
        return problem;
    }

    /** As the other, for a broken rule: it names the rule and its article. */
    public static JsonPath checkRule(Response answer, int status, String rule) {
        JsonPath problem = check(answer, status);
        assertThat(problem.getString("rule")).isEqualTo(rule);
        assertThat(problem.getString("article")).matches("\\d+.*");
        assertThat(problem.getString("detail")).endsWith(".");
        return problem;
    }

    /** As the other, for input that is wrong in a field. */
    public static JsonPath checkField(Response answer, String field) {
        JsonPath problem = check(answer, 400);
        assertThat(problem.getList("violations.field"))
                .as(answer.asString())
                .anyMatch(name -> String.valueOf(name).contains(field));
        return problem;
    }
}
