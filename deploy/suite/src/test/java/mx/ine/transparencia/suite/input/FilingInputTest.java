package mx.ine.transparencia.suite.input;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filings that are not: each is told what is wrong, and takes no folio. */
@BlackBox
@Order(31)
class FilingInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"texto\"", "{\"description\":}", "{'a':1}"})
    void malformed_json(String body) {
        Untouched.register(() -> Problems.check(post(body), 400));
    }

    @Test
    void a_field_that_does_not_exist() {
        refusedIn("urgencia", Filings.with("urgencia", "mucha"));
    }

    @Test
    void a_field_that_does_not_exist_inside_another() {
        Map<String, String> applicant = new HashMap<>(Planted.applicant());
        applicant.put("curp", "XXXX000000");
        refusedIn("curp", Filings.with("applicant", applicant));
    }

    @Test
    void no_description() {
        refusedIn("description", Filings.with("description", "   "));
    }

    @Test
    void no_name() {
        Map<String, String> applicant = new HashMap<>(Planted.applicant());
        applicant.remove("name");
        refusedIn("name", Filings.with("applicant", applicant));
    }

    @Test
    void a_mail_address_that_is_none() {
        Map<String, String> applicant = new HashMap<>(Planted.applicant());
        applicant.put("email", "no es un correo");
        refusedIn("email", Filings.with("applicant", applicant));
    }

    @Test
    void a_text_longer_than_allowed() {
        refusedIn("description", Filings.with("description", "a".repeat(20_001)));
    }

    /** Two megabytes: more than any text may be. */
    @Test
    void a_huge_text() {
        Map<String, Object> filing = Filings.with("description", "a".repeat(2 << 20));
        Untouched.register(() -> Problems.check(post(filing), 413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b[31m", "\u202e", "\ud800"})
    void control_characters(String character) {
        String json =
                "{\"applicant\":{\"name\":\"A\"},\"description\":\"uno%sdos\"}"
                        .formatted(escaped(character));
        Untouched.register(() -> Problems.check(post(json), 400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAX", "web", "1"})
    void a_channel_that_does_not_exist(String channel) {
        refusedIn("channel", Filings.with("channel", channel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30T10:00:00Z", "ayer", "2025-13-01T00:00:00Z"})
    void a_moment_that_does_not_exist(String moment) {
        refusedIn("receivedAt", Filings.with("receivedAt", moment));
    }

    @Test
    void notice_by_mail_without_an_address() {
        Map<String, String> applicant = new HashMap<>(Planted.applicant());
        applicant.remove("email");
        Map<String, Object> filing = new HashMap<>(Filings.notifiedByMail());
        filing.put("applicant", applicant);
        Untouched.register(() -> Problems.checkRule(post(filing), 422, "NO_EMAIL"));
    }

    @Test
    void a_channel_of_officials() {
        Untouched.register(() ->
                Problems.checkRule(
                        post(Filings.with("channel", "PLATFORM")), 403, "CHANNEL_NOT_YOURS"));
    }

    @Test
    void a_body_that_is_not_json() {
        Untouched.register(() ->
                Problems.check(
                        Api.anybody()
                                .contentType("application/xml")
                                .body("<solicitud/>")
                                .post(Api.BASE + "/requests"),
                        415));
    }

    private static void refusedIn(String field, Map<String, Object> filing) {
        Untouched.register(() -> Problems.checkField(post(filing), field));
    }

    private static Response post(Object body) {
        return Api.anybody().body(body).post(Api.BASE + "/requests");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
