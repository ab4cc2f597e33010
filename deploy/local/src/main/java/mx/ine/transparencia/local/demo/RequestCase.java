package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** A request of the demonstration, as its people see it through the API. */
final class RequestCase {
    private final Calls calls;
    private final Place place;
    private final Staff staff;
    private final String folio;
    private final String key;

    private RequestCase(Calls calls, Place place, Staff staff, JsonObject filed) {
        this.calls = calls;
        this.place = place;
        this.staff = staff;
        this.folio = filed.getString("folio");
        this.key = filed.getString("trackingKey");
    }

    static RequestCase file(Calls calls, Place place, Staff staff, JsonObject filing) {
        Answer answer =
                calls.post(place.api() + "/requests", Map.of(), filing)
                        .expect(201, "Presentar la solicitud");
        return new RequestCase(calls, place, staff, answer.object());
    }

    String folio() {
        return folio;
    }

    String key() {
        return key;
    }

    /** An act by an official. */
    void act(String user, String act, JsonObject body) {
        done(act, staff.as(user), body);
    }

    /** An act by the person, who has no account but the key. */
    void actByPerson(String act, JsonObject body) {
        done(act, Map.of("Tracking-Key", key), body);
    }

    private void done(String act, Map<String, String> who, JsonObject body) {
        Map<String, String> headers = new HashMap<>(who);
        headers.put("If-Match", read("").tag());
        calls.post(path() + "/" + act, headers, body).expect(200, act);
    }

    JsonObject view() {
        return read("").object();
    }

    /** All its terms, the turns' too. */
    JsonArray terms() {
        return calls.get(path() + "/terms", staff.as(Staff.UNIT))
                .expect(200, "Consultar los plazos")
                .array();
    }

    JsonArray timeline() {
        return read("/timeline").array();
    }

    JsonObject record() {
        return calls.get(path() + "/record", staff.as(Staff.AUDITOR))
                .expect(200, "Verificar el registro")
                .object();
    }

    /** Stops the demonstration when the request is not where it should be. */
    void expect(String status) {
        String is = view().getString("status");
        if (!is.equals(status)) {
            throw new DemoFailed(
                    "La solicitud %s debía estar en %s y está en %s.".formatted(folio, status, is));
        }
    }

    private Answer read(String what) {
        return calls.get(path() + what, Map.of("Tracking-Key", key))
                .expect(200, "Consultar la solicitud");
    }

    private String path() {
        return place.api() + "/requests/" + folio;
    }
}
