package mx.ine.transparencia.local.demo;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;

/** What the API answered. */
record Answer(int status, String tag, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }

    /**
     * @param act what was being done, for the message when it did not work
     */
    Answer expect(int expected, String act) {
        if (status != expected) {
            throw new DemoFailed(
                    "%s: se esperaba %d y la respuesta fue %d. %s"
                            .formatted(act, expected, status, reason()));
        }
        return this;
    }

    JsonObject object() {
        return new JsonObject(body);
    }

    JsonArray array() {
        return new JsonArray(body);
    }

    private String reason() {
        try {
            JsonObject problem = object();
            return "%s: %s".formatted(problem.getString("title"), problem.getString("detail"));
        } catch (DecodeException e) {
            return body.strip();
        }
    }
}
