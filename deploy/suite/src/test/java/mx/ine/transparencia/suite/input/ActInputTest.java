package mx.ine.transparencia.suite.input;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Acts that may not be: each names its rule and article, and changes nothing. */
@BlackBox
@Order(33)
class ActInputTest {
    private static final Map<String, Object> TO_DEA = Map.of("organs", List.of("DEA"));

    @BeforeAll
    static void in_business_hours() {
        Clock.openHours();
    }

    @Test
    void on_a_version_that_is_no_more() {
        Case request = Api.file(Filings.ordinary());
        String old = request.tag();
        request.turnTo("DEA");
        Untouched.request(request, () -> Problems.check(turn(request, old), 412));
    }

    @Test
    void on_no_version_at_all() {
        Case request = Api.file(Filings.ordinary());
        Untouched.request(request, () -> Problems.check(turn(request, null), 428));
    }

    @Test
    void in_the_wrong_stage() {
        Case request = Api.file(Filings.ordinary());
        refused(request, "notification", Map.of(), 409, "NOT_IN_THIS_STAGE");
    }

    @Test
    void on_a_request_that_is_closed() {
        Case request = Api.file(Filings.ordinary());
        request.actByPerson("withdrawal", Map.of("reason", "Ya no hace falta."));
        refused(request, "turns", TO_DEA, 409, "CLOSED");
    }

    @Test
    void to_an_organ_that_does_not_exist() {
        Case request = Api.file(Filings.ordinary());
        refused(request, "turns", Map.of("organs", List.of("XYZ")), 422, "UNKNOWN_ORGAN");
    }

    @Test
    void to_the_same_organ_twice() {
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        refused(request, "turns", TO_DEA, 422, "ORGAN_TWICE");
    }

    @Test
    void a_second_clarification() {
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        Map<String, Object> question = Map.of("question", "¿De qué distritos?");
        request.act(Account.UNIT, "clarification", question);
        request.actByPerson("clarification/answer", Map.of("text", "De todos."));
        refused(request, "clarification", question, 422, "CLARIFIED_ONCE");
    }

    @Test
    void a_second_extension_or_one_too_long() {
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        refused(
                request,
                "extension",
                Map.of("reasons", "Por distrito.", "days", 16),
                422,
                "EXTENSION_LENGTH");
        request.act(Account.UNIT, "extension", Map.of("reasons", "Por distrito."));
        refused(request, "extension", Map.of("reasons", "Más."), 422, "EXTENDED_ONCE");
    }

    @Test
    void with_a_wrong_amount() {
        Case request = Api.file(Filings.with("preferredMode", "PLAIN_COPY")).turnTo("DEA");
        request.act(Account.DEA, "turns/1/answer", Filings.held(Map.of("PLAIN_COPY", 30)));
        request.act(Account.UNIT, "notification", Map.of());
        refused(
                request,
                "payment",
                Map.of("mode", "PLAIN_COPY", "amount", 29, "reference", "R-1"),
                422,
                "WRONG_AMOUNT");
    }

    @Test
    void on_a_turn_of_another_organ() {
        Case request = Api.file(Filings.ordinary()).turnTo("DEA", "DEOE");
        Untouched.request(
                request,
                () ->
                        Problems.checkRule(
                                request.tryAct(
                                        Account.DEOE, "turns/1/answer", Filings.notCompetent()),
                                403,
                                "NOT_YOUR_TURN"));
    }

    /** Whoever has no turn of a request does not even learn that it exists. */
    @Test
    void by_an_organ_that_has_no_turn() {
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        Untouched.request(
                request,
                () -> {
                    Problems.check(
                            request.tryAct(Account.DEOE, "turns/1/answer", Filings.notCompetent()),
                            404);
                    Problems.check(Api.as(Account.DEOE).get(request.path()), 404);
                });
    }

    @Test
    void by_somebody_without_the_power() {
        Case request = Api.file(Filings.ordinary());
        Untouched.request(
                request,
                () -> {
                    Problems.check(request.tryAct(Account.AUDITOR, "turns", TO_DEA), 403);
                    Problems.check(request.tryAct(Account.DEA, "turns", TO_DEA), 403);
                    Problems.check(Api.anybody().body(TO_DEA).post(request.path() + "/turns"), 401);
                });
    }

    private static void refused(Case request, String act, Object body, int status, String rule) {
        Untouched.request(
                request,
                () -> Problems.checkRule(request.tryAct(Account.UNIT, act, body), status, rule));
    }

    private static Response turn(Case request, String tag) {
        RequestSpecification call = Api.as(Account.UNIT).body(TO_DEA);
        return (tag == null ? call : call.header("If-Match", tag)).post(request.path() + "/turns");
    }
}
