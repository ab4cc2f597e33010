package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;

/** A request whose applicant gave an address, and the errand to notify its answer there. */
record Errand(Api.Filed filed, String id) {
    static final String NAME = "Petra Domínguez Buscada";
    static final String ADDRESS = "Calle Oculta 47, Colonia Reservada";
    static final String TAKEN_BY = "Vecino Encontrado";
    static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

    static LocalDate today() {
        return MexicoCity.dateOf(Instant.parse(RestAssured.get("/q/clock").path("now")));
    }

    static LocalDate nextDay() {
        return CALENDAR.plus(today(), 1);
    }

    static void at(LocalDate day, int hour) {
        TrainingTime.moveTo(day, LocalTime.of(hour, 0));
    }

    /** Whoever asks gave an address to be notified at. */
    static Api.Filed withAddress() {
        TrainingTime.inHours();
        return Api.file(
                Map.of(
                        "applicant",
                        Map.of("name", NAME, "address", ADDRESS),
                        "notifyBy",
                        "ADDRESS",
                        "description",
                        "Actas de la junta local"));
    }

    /** Turned to an organ that still searches. */
    static Api.Filed turned() {
        Api.Filed filed = withAddress();
        filed.act(Api.UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        return filed;
    }

    /** Answered by its organ: only the notification is left. */
    static Api.Filed answered() {
        Api.Filed filed = turned();
        filed.act(
                        Api.DEA,
                        "turns/1/answer",
                        Map.of(
                                "outcome", "PUBLIC",
                                "text", "Se entregan.",
                                "quotes", List.of(Map.of("mode", "ELECTRONIC", "materials", 0))))
                .then()
                .statusCode(200);
        return filed;
    }

    static Errand ordered() {
        Api.Filed filed = answered();
        filed.act(
                        Api.UNIT,
                        "notification",
                        Map.of("means", "IN_PERSON", "text", "Va la respuesta."))
                .then()
                .statusCode(200);
        return of(filed);
    }

    static Errand of(Api.Filed filed) {
        List<String> ids = all().path("items.findAll { it.folio == '" + filed.folio() + "' }.id");
        assertThat(ids).hasSize(1);
        return new Errand(filed, ids.getFirst());
    }

    private static Response all() {
        return Api.as(Api.NOTIFIER).get(Api.BASE + "/notifications?limit=100");
    }

    String path() {
        return Api.BASE + "/notifications/" + id;
    }

    Response view() {
        return Api.as(Api.NOTIFIER).get(path());
    }

    Response write(String what, Map<String, Object> with) {
        return write(Api.NOTIFIER, what, with);
    }

    Response write(TestPerson who, String what, Map<String, Object> with) {
        Map<String, Object> body = new HashMap<>(with);
        body.put("what", what);
        return Api.as(who)
                .header("If-Match", view().header("ETag"))
                .body(body)
                .post(path() + "/entries");
    }

    static Map<String, Object> taken() {
        return Map.of(
                "name", TAKEN_BY, "relation", "vecino", "identification", "Credencial para votar");
    }

    static Map<String, Object> citation(LocalDate day, int hour) {
        return Map.of(
                "name", TAKEN_BY, "relation", "vecino", "waitsAt", day.atTime(hour, 0).toString());
    }

    Response request() {
        return filed.view();
    }
}
