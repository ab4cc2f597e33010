package mx.ine.transparencia.suite.api;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.ine.transparencia.suite.running.Clock;
import org.hamcrest.Matchers;

/** The Information Committee, through the public API. */
public final class Committee {
    private static final String BASE = Api.BASE + "/committee";
    private static final Account SECRETARY = Account.COMMITTEE_SECRETARY;

    private Committee() {}

    /** A matter as the API tells it. */
    public record Matter(String id, String kind, String folio, int turn, String dueOn) {
        static Matter of(Map<String, Object> json) {
            return new Matter(
                    (String) json.get("id"),
                    (String) json.get("kind"),
                    (String) json.get("folio"),
                    ((Number) json.get("turn")).intValue(),
                    (String) json.get("dueOn"));
        }
    }

    /** What the Committee resolves of a matter, and what it orders with it. */
    public record Resolution(String sense, String orders) {}

    /** Three titulars and the secretary, whether or not they were there before. */
    public static void seated() {
        List<String> there =
                Api.as(SECRETARY).get(BASE + "/members").then().extract().path("account");
        seat(there, "BOARD", Account.COMMITTEE_ONE);
        seat(there, "COUNCIL", Account.COMMITTEE_TWO);
        seat(there, "TECHNICAL_UNIT", Account.COMMITTEE_THREE);
        seat(there, "SECRETARY", SECRETARY);
    }

    private static void seat(List<String> there, String seat, Account account) {
        if (there.contains(account.user())) {
            return;
        }
        Map<String, Object> member = new HashMap<>();
        member.put("seat", seat);
        member.put("account", account.user());
        member.put("name", "Persona " + account.user());
        member.put("post", "Cargo de prueba");
        member.put("designatedBy", "Quien corresponde");
        member.put("from", Clock.today().toString());
        Api.as(SECRETARY).body(member).post(BASE + "/members").then().statusCode(201);
    }

    /** Every pending matter of some cases. */
    public static List<Matter> pending(List<String> folios) {
        List<Matter> all = new ArrayList<>();
        String next = BASE + "/matters?limit=100";
        while (next != null) {
            Response page = Api.as(SECRETARY).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            page.<List<Map<String, Object>>>path("items").stream()
                    .map(Matter::of)
                    .filter(matter -> folios.contains(matter.folio()))
                    .forEach(all::add);
            String after = page.path("next");
            next = after == null ? null : BASE + "/matters?limit=100&after=" + after;
        }
        return all;
    }

    /**
     * A whole session in which each matter is resolved, by two titulars of three.
     *
     * @return the numbers of the resolutions, by matter
     */
    public static Map<String, String> sits(
            String kind, List<Matter> matters, Function<Matter, Resolution> how) {
        String code =
                Api.as(SECRETARY)
                        .body(
                                Map.of(
                                        "kind",
                                        kind,
                                        "day",
                                        Clock.today().toString(),
                                        "meetsAt",
                                        "10:00",
                                        "place",
                                        "Sala"))
                        .post(BASE + "/sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("code");
        String session = BASE + "/sessions/" + code;
        act(session, "agenda", Map.of("matters", matters.stream().map(Matter::id).toList()));
        for (Account member : List.of(Account.COMMITTEE_ONE, Account.COMMITTEE_TWO)) {
            act(session, "attendance", Map.of("account", member.user(), "present", true));
        }
        act(session, "opening", Map.of());
        Map<String, String> numbers = new HashMap<>();
        for (Matter matter : matters) {
            numbers.put(matter.id(), resolve(session, matter, how.apply(matter)));
        }
        act(session, "closing", Map.of());
        return numbers;
    }

    private static String resolve(String session, Matter matter, Resolution resolution) {
        String path = "matters/" + matter.id();
        act(
                session,
                path + "/proposal",
                Map.of(
                        "sense", resolution.sense(),
                        "grounds", "Artículo 19: fundado y motivado.",
                        "orders", resolution.orders()));
        String item = "agenda.find { it.matter.id == '" + matter.id() + "' }";
        int round = Api.as(SECRETARY).get(session).path(item + ".ballots[-1].round");
        for (Account member : List.of(Account.COMMITTEE_ONE, Account.COMMITTEE_TWO)) {
            Api.as(member)
                    .body(Map.of("round", round, "inFavour", true))
                    .post(session + "/" + path + "/votes")
                    .then()
                    .statusCode(200);
        }
        act(session, path + "/resolution", Map.of());
        return Api.as(SECRETARY).get(session).path(item + ".resolution");
    }

    private static void act(String session, String act, Object body) {
        Api.as(SECRETARY)
                .header("If-Match", Api.as(SECRETARY).get(session).header("ETag"))
                .body(body)
                .post(session + "/" + act)
                .then()
                .statusCode(Matchers.oneOf(200, 201));
    }
}
