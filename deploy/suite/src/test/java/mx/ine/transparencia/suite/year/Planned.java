package mx.ine.transparencia.suite.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.dates.NaiveCalendar;

/**
 * A request of the year with its plan; each act holds the dates it makes to those counted by hand.
 */
final class Planned {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;

    private final Plan plan;
    private final Case request;
    private final LocalDate filedOn;

    private Planned(Plan plan, Case request, LocalDate filedOn) {
        this.plan = plan;
        this.request = request;
        this.filedOn = filedOn;
    }

    static Planned filed(Plan plan, LocalDate today) {
        if (plan == Plan.FORWARDED) {
            Map<String, Object> filing = new HashMap<>(Filings.ordinary());
            filing.put("channel", "MODULE");
            Case request =
                    Api.accepted(Api.as(Account.MODULE).body(filing).post(Api.BASE + "/requests"));
            Planned planned = new Planned(plan, request, today);
            planned.due("REQ-FORWARD", DAYS.plus(today, 1));
            request.act(Account.UNIT, "forwarding", Map.of());
            return planned.received(today);
        }
        String mode = plan == Plan.PAID || plan == Plan.NEVER_PAID ? "PLAIN_COPY" : "ELECTRONIC";
        Case request = Api.file(Filings.with("preferredMode", mode));
        return new Planned(plan, request, today).received(today);
    }

    private Planned received(LocalDate today) {
        assertThat(request.date("receivedOn")).as(plan.name()).isEqualTo(today);
        due("REQ-ANSWER", DAYS.plus(today, 15));
        due("REQ-TURN", DAYS.plus(today, 2));
        due("REQ-INCOMPETENT-INSTITUTE", DAYS.plus(today, 3));
        return this;
    }

    Plan plan() {
        return plan;
    }

    String folio() {
        return request.folio();
    }

    String status() {
        return request.status();
    }

    LocalDate filedOn() {
        return filedOn;
    }

    void act(Account account, String act, Object body) {
        request.act(account, act, body);
    }

    void actByPerson(String act, Object body) {
        request.actByPerson(act, body);
    }

    Planned turnedTo(String organ, LocalDate today) {
        request.turnTo(organ);
        due("REQ-ORGAN-PUBLIC", DAYS.plus(today, 10));
        due("REQ-INCOMPETENT-ORGAN", DAYS.plus(today, 1));
        due("REQ-CLARIFY-ASK", DAYS.plus(today, 3));
        due("REQ-ORGAN-CLASSIFIED", DAYS.plus(today, 5));
        due("REQ-ORGAN-NONEXISTENT", DAYS.plus(today, 5));
        return this;
    }

    void answered(Account organ, int turn, String mode, int pesos) {
        request.act(organ, "turns/" + turn + "/answer", Filings.held(Map.of(mode, pesos)));
    }

    /** Notified, with the terms that begin that day. */
    void notified(LocalDate today, String status) {
        request.act(Account.UNIT, "notification", Map.of());
        assertThat(status()).as(plan.name()).isEqualTo(status);
        assertThat(request.date("appealBy")).as(plan.name()).isEqualTo(DAYS.plus(today, 15));
        due("APP-FILE", DAYS.plus(today, 15));
        if (!status.equals("DENIED")) {
            due("REQ-COLLECT", DAYS.plusMonths(today, 3));
        }
    }

    void available() {
        request.act(Account.UNIT, "availability", Map.of("place", "Viaducto Tlalpan 100"));
    }

    void delivered() {
        if (status().equals("ANSWERED")) {
            available();
        }
        request.act(Account.UNIT, "delivery", Map.of());
        assertThat(status()).as(plan.name()).isEqualTo("DELIVERED");
    }

    void uploaded(Account organ, String kind, String text) {
        Api.as(organ)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "nota.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("turn", "1")
                .multiPart("kind", kind)
                .post(request.path() + "/documents")
                .then()
                .statusCode(201);
    }

    /** One of the terms of a rule ends on this day. */
    void due(String rule, LocalDate day) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> term : request.terms()) {
            if (rule.equals(term.get("rule"))) {
                found.add(String.valueOf(term.get("dueOn")));
            }
        }
        assertThat(found).as("%s of a request %s", rule, plan).contains(day.toString());
    }
}
