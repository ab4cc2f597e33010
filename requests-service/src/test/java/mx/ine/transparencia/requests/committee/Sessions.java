package mx.ine.transparencia.requests.committee;

import static io.restassured.RestAssured.get;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.requests.Api;

/** The Committee as its people use it through the API. */
final class Sessions {
    static final String BASE = Api.BASE + "/committee";
    static final TestPerson SECRETARY = TestPerson.of("comite.secretaria", "committee-secretary");
    static final TestPerson ONE = TestPerson.of("comite.uno", "committee-member");
    static final TestPerson TWO = TestPerson.of("comite.dos", "committee-member");
    static final TestPerson THREE = TestPerson.of("comite.tres", "committee-member");
    static final TestPerson FOR_THREE = TestPerson.of("comite.suplente", "committee-member");
    static final TestPerson FOR_ONE = TestPerson.of("comite.otra", "committee-member");

    private Sessions() {}

    static LocalDate today() {
        return LocalDate.ofInstant(
                Instant.parse(get("/q/clock").path("now")), ZoneId.of("America/Mexico_City"));
    }

    /** The three titulars and the secretary sit, whichever test comes first. */
    static void seated() {
        List<String> there = Api.as(SECRETARY).get(BASE + "/members").path("account");
        seat(there, "BOARD", "comite.uno", "la Junta");
        seat(there, "COUNCIL", "comite.dos", "el Consejo");
        seat(there, "TECHNICAL_UNIT", "comite.tres", "su cargo");
        seat(there, "SECRETARY", "comite.secretaria", "su cargo");
    }

    private static void seat(List<String> there, String seat, String account, String by) {
        if (!there.contains(account)) {
            designate(designation(seat, account, by)).then().statusCode(201);
        }
    }

    static Map<String, Object> designation(String seat, String account, String by) {
        Map<String, Object> designation = new HashMap<>();
        designation.put("seat", seat);
        designation.put("account", account);
        designation.put("name", "Persona " + account.replace("comite.", ""));
        designation.put("post", "Cargo de " + seat);
        designation.put("designatedBy", by);
        designation.put("from", "2025-08-01");
        return designation;
    }

    static Map<String, Object> alternate(String seat, String account, String rank) {
        Map<String, Object> designation = designation(seat, account, "su titular");
        designation.put("alternate", true);
        designation.put("rank", rank);
        return designation;
    }

    static Response designate(Map<String, Object> designation) {
        return Api.as(SECRETARY).body(designation).post(BASE + "/members");
    }

    /** A matter that no other feature waits for. */
    static UUID criterion(String subject) {
        return UUID.fromString(
                Api.as(SECRETARY)
                        .body(Map.of("subject", subject))
                        .post(BASE + "/criteria")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static UUID arco(MatterService matters, LocalDate due) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        matters.enter(
                                new NewMatter(
                                        id,
                                        MatterKind.ARCO_NONEXISTENCE,
                                        "ARCO-" + id.toString().substring(0, 8),
                                        Optional.empty(),
                                        0,
                                        "DEA",
                                        "Datos personales que no se encontraron",
                                        today(),
                                        due)));
        return id;
    }

    static Sitting convene(String kind, UUID... matters) {
        String code =
                Api.as(SECRETARY)
                        .body(
                                Map.of(
                                        "kind",
                                        kind,
                                        "day",
                                        today().toString(),
                                        "meetsAt",
                                        "10:00",
                                        "place",
                                        "Sala de sesiones"))
                        .post(BASE + "/sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("code");
        Sitting session = new Sitting(code);
        if (matters.length > 0) {
            session.does("agenda", Map.of("matters", List.of(matters)));
        }
        return session;
    }

    /** A session, by its code. */
    record Sitting(String code) {
        String path() {
            return BASE + "/sessions/" + code;
        }

        Response view() {
            return Api.as(SECRETARY).get(path());
        }

        /** An act of the secretary on the version there is. */
        Response tries(String act, Object body) {
            return Api.as(SECRETARY)
                    .header("If-Match", view().header("ETag"))
                    .body(body)
                    .post(path() + "/" + act);
        }

        Sitting does(String act, Object body) {
            tries(act, body).then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
            return this;
        }

        Response arrival(TestPerson who) {
            return tries("attendance", Map.of("account", who.user(), "present", true));
        }

        Sitting with(TestPerson... people) {
            for (TestPerson who : people) {
                arrival(who).then().statusCode(200);
            }
            return this;
        }

        Sitting opens() {
            return does("opening", Map.of());
        }

        Sitting closes() {
            return does("closing", Map.of());
        }

        Sitting proposes(UUID matter, String sense) {
            return does(
                    "matters/" + matter + "/proposal",
                    Map.of(
                            "sense", sense,
                            "grounds", "Artículo 19: fundado y motivado.",
                            "orders", ""));
        }

        int round(UUID matter) {
            return view().path(
                            "agenda.find { it.matter.id == '" + matter + "' }.ballots[-1].round");
        }

        Response votes(TestPerson who, UUID matter, boolean inFavour) {
            return own(who, matter, "votes", Map.of("round", round(matter), "inFavour", inFavour));
        }

        Sitting voted(UUID matter, boolean inFavour, TestPerson... people) {
            for (TestPerson who : people) {
                votes(who, matter, inFavour).then().statusCode(200);
            }
            return this;
        }

        Response own(TestPerson who, UUID matter, String act, Object body) {
            return Api.as(who).body(body).post(path() + "/matters/" + matter + "/" + act);
        }

        Response resolution(UUID matter) {
            return tries("matters/" + matter + "/resolution", Map.of());
        }

        /** Its number. */
        String resolved(UUID matter) {
            resolution(matter).then().statusCode(201);
            return view().path("agenda.find { it.matter.id == '" + matter + "' }.resolution");
        }
    }
}
