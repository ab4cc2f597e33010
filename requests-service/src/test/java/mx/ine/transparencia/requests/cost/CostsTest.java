package mx.ine.transparencia.requests.cost;

import static io.restassured.RestAssured.given;
import static mx.ine.transparencia.requests.Api.BASE;
import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.UNIT;
import static mx.ine.transparencia.requests.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestPerson;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterResolved;
import mx.ine.transparencia.requests.committee.Sense;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tariff, quotes, payment and expenses (Art. 24.11, 28-31, 69.3), each test with its own day. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class CostsTest {
    private static final TestPerson TILL = TestPerson.of("caja", "cashier");
    private static final TestPerson MC = TestPerson.of("mc", "organ-liaison").at("MC");
    private static final byte[] PROOF = "Comprobante 77".getBytes(StandardCharsets.UTF_8);

    @Inject Database database;
    @Inject Event<MatterResolved> signed;

    private LocalDate today;

    @BeforeEach
    void open() {
        TrainingTime.inHours();
        today = now();
    }

    /** The tariff of a test ends with its day: none is in force for other tests. */
    @AfterEach
    void close() {
        if (given().get(BASE + "/tariffs/in-force").statusCode() == 200) {
            TrainingTime.moveTo(today.plusDays(1), LocalTime.of(10, 0));
        }
    }

    @Test
    void a_tariff_above_cost_is_refused_by_30_3_and_nothing_is_kept() {
        long before = count("SELECT count(*) FROM tariff");
        propose(price("PLAIN_COPY", "carta", "1.21", "1.20"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("TARIFF_ABOVE_COST"))
                .body("article", equalTo("30.3"));
        assertThat(count("SELECT count(*) FROM tariff")).isEqualTo(before);
    }

    @Test
    void a_tariff_is_in_force_once_the_committee_confirms_it_and_the_earlier_one_is_kept() {
        String id = proposed("1.00");
        assertThat(
                        count(
                                "SELECT count(*) FROM committee_matter WHERE kind = 'TARIFF' AND id = ?",
                                UUID.fromString(id)))
                .isEqualTo(1);
        given().get(BASE + "/tariffs/in-force").then().statusCode(404);
        sign(id, Sense.CONFIRM, "CI-0901-" + today.getYear());
        String other = proposed("0.80");
        sign(other, Sense.CONFIRM, "CI-0902-" + today.getYear());
        given().get(BASE + "/tariffs/in-force").then().statusCode(200).body("id", equalTo(other));
        given().get(BASE + "/tariffs").then().body("id", hasItem(id)).body("id", hasItem(other));
        assertThat(given().accept("text/html").get("/solicitudes/tarifa").asString())
                .contains("CI-0902-" + today.getYear())
                .contains("$0.80");
    }

    @Test
    void what_the_committee_does_not_confirm_is_never_in_force() {
        String sentBack = proposed("1.00");
        sign(sentBack, Sense.MODIFY, "CI-0903-" + today.getYear());
        String rejected = proposed("1.00");
        sign(rejected, Sense.REVOKE, "CI-0904-" + today.getYear());
        sign(rejected, Sense.CONFIRM, "CI-0905-" + today.getYear());
        given().get(BASE + "/tariffs/in-force").then().statusCode(404);
    }

    @Test
    void a_quote_is_computed_from_its_pages_and_never_above_the_tariff() {
        sign(proposed("1.00"), Sense.CONFIRM, "CI-0906-" + today.getYear());
        Api.Filed filed = turned();
        refused(filed, quote("PLAIN_COPY", "materials", "45.01", "pages", 45), "ABOVE_TARIFF");
        refused(filed, quote("PLAIN_COPY", "materials", "45.00"), "COUNTS_MISSING");
        refused(filed, quote("OPTICAL", "units", 1), "NO_PRICE");
        refused(filed, quote("ELECTRONIC", "materials", "5.00", "pages", 1), "ABOVE_TARIFF");
        filed.view().then().body("status", equalTo("TURNED"));
        answer(filed, quote("PLAIN_COPY", "pages", 45, "web", true)).then().statusCode(200);
        filed.act(UNIT, "notification", Map.of("means", "SYSTEM"))
                .then()
                .statusCode(200)
                .body("answer.due", equalTo(15.0f));
    }

    @Test
    void what_the_applicant_brings_is_not_charged() {
        sign(proposed("1.00"), Sense.CONFIRM, "CI-0907-" + today.getYear());
        Api.Filed filed = turned();
        answer(filed, quote("PLAIN_COPY", "pages", 45, "brought", 45)).then().statusCode(200);
        filed.act(UNIT, "notification", Map.of("means", "SYSTEM"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
    }

    @Test
    void direct_consultation_is_refused_where_there_are_personal_data() {
        Api.Filed filed = turned();
        Map<String, Object> answer = new HashMap<>();
        answer.put("outcome", "PUBLIC");
        answer.put("text", "Está en el expediente.");
        answer.put("personalData", true);
        answer.put("quotes", List.of(Map.of("mode", "DIRECT_CONSULTATION", "materials", 0)));
        filed.act(DEA, "turns/1/answer", answer)
                .then()
                .statusCode(422)
                .body("rule", equalTo("NO_DIRECT_CONSULTATION"))
                .body("article", equalTo("31.2"));
        filed.view().then().body("status", equalTo("TURNED"));
        answer.put("personalData", false);
        filed.act(DEA, "turns/1/answer", answer).then().statusCode(200);
    }

    @Test
    void the_till_finds_the_reference_refuses_a_wrong_amount_and_proves_the_payment() {
        Api.Filed filed = awaitingPayment();
        String reference = filed.view().path("answer.paymentReference");
        String payBy = filed.view().path("answer.payBy");
        assertThat(reference).startsWith(filed.folio()).hasSize(18);
        as(TILL).get(BASE + "/payments/" + reference)
                .then()
                .statusCode(200)
                .body("amount", equalTo(25.5f))
                .body("payBy", equalTo(payBy));
        as(TILL).get(BASE + "/payments/" + filed.folio() + "100").then().statusCode(422);
        FormBrowser till = new FormBrowser(TILL);
        till.get("/solicitudes/caja?referencia=" + reference);
        assertThat(till.find("name=\"version\" value=\"(\\d+)\"")).isNotEmpty();
        String version = till.find("name=\"version\" value=\"(\\d+)\"");
        String refused =
                till.upload(
                                "/solicitudes/caja",
                                paying(reference, version, "25.49"),
                                "a.txt",
                                PROOF)
                        .asString();
        assertThat(refused).contains("El importe no corresponde");
        filed.view().then().body("status", equalTo("AWAITING_PAYMENT"));
        assertThat(paid(filed)).isZero();
        till.upload("/solicitudes/caja", paying(reference, version, "25.50"), "a.txt", PROOF)
                .then()
                .statusCode(303);
        filed.view().then().body("status", equalTo("ANSWERED")).body("answer.paid", equalTo(true));
        assertThat(paid(filed)).isEqualTo(1);
        Api.withKey(filed.key())
                .get(filed.path() + "/payment/receipt")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        assertThat(Api.withKey(filed.key()).get(filed.path() + "/documents").asString())
                .doesNotContain("PAYMENT");
    }

    @Test
    void a_party_is_reimbursed_on_proof_for_what_was_turned_to_it_and_once() {
        Api.Filed filed = turned();
        FormBrowser party = new FormBrowser(MC);
        party.get("/solicitudes/gastos");
        assertThat(claim(party, filed.folio()).asString()).contains("no se turnó a ese partido");
        filed.act(DEA, "turns/1/answer", Map.of("outcome", "NOT_COMPETENT", "text", "Es de MC."))
                .then()
                .statusCode(200);
        filed.act(UNIT, "turns", Map.of("organs", List.of("MC"))).then().statusCode(200);
        FormBrowser organ = new FormBrowser(DEA);
        organ.get("/solicitudes/gastos");
        assertThat(claim(organ, filed.folio()).asString()).contains("de los partidos políticos");
        party.get("/solicitudes/gastos");
        assertThat(
                        party.upload(
                                        "/solicitudes/gastos",
                                        claiming(filed.folio()),
                                        "",
                                        new byte[0])
                                .asString())
                .contains("Adjunte el comprobante");
        claim(party, filed.folio()).then().statusCode(303);
        String id =
                as(TILL).get(BASE + "/expenses")
                        .path("find { it.folio == '" + filed.folio() + "' }.id");
        as(MC).post(BASE + "/expenses/" + id + "/reimbursement").then().statusCode(403);
        as(TILL).post(BASE + "/expenses/" + id + "/reimbursement")
                .then()
                .statusCode(200)
                .body("state", equalTo("REIMBURSED"))
                .body("decidedOn", notNullValue());
        as(TILL).post(BASE + "/expenses/" + id + "/reimbursement")
                .then()
                .statusCode(409)
                .body("rule", equalTo("EXPENSE_DECIDED"));
    }

    private Response claim(FormBrowser browser, String folio) {
        return browser.upload("/solicitudes/gastos", claiming(folio), "recibo.txt", PROOF);
    }

    private static Map<String, String> claiming(String folio) {
        return Map.of("folio", folio, "amount", "120.00", "concept", "Copias de 300 hojas");
    }

    private static Map<String, String> paying(String reference, String version, String amount) {
        return Map.of(
                "referencia", reference, "version", version, "amount", amount, "voucher", "V-77");
    }

    private Api.Filed turned() {
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        return filed;
    }

    private Api.Filed awaitingPayment() {
        Api.Filed filed = turned();
        answer(filed, quote("PLAIN_COPY", "materials", "25.50")).then().statusCode(200);
        filed.act(UNIT, "notification", Map.of("means", "SYSTEM"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_PAYMENT"));
        return filed;
    }

    private static Response answer(Api.Filed filed, Map<String, Object> quote) {
        return filed.act(
                DEA,
                "turns/1/answer",
                Map.of("outcome", "PUBLIC", "text", "Van las copias.", "quotes", List.of(quote)));
    }

    private static void refused(Api.Filed filed, Map<String, Object> quote, String rule) {
        answer(filed, quote).then().statusCode(422).body("rule", equalTo(rule));
    }

    private static Map<String, Object> quote(String mode, Object... fields) {
        Map<String, Object> quote = new HashMap<>(Map.of("mode", mode));
        for (int at = 0; at < fields.length; at += 2) {
            Object value = fields[at + 1];
            quote.put((String) fields[at], value instanceof String s ? new BigDecimal(s) : value);
        }
        return quote;
    }

    private String proposed(String price) {
        Response answer =
                propose(
                        price("PLAIN_COPY", "carta", price, "1.20"),
                        price("SHIPPING", "mensajería", "150", "180"));
        answer.then().statusCode(201).body("state", equalTo("PROPOSED"));
        return answer.path("id");
    }

    private Response propose(Object... prices) {
        return as(UNIT).body(
                        Map.of(
                                "year", today.getYear(),
                                "from", today.toString(),
                                "until", today.toString(),
                                "prices", List.of(prices)))
                .post(BASE + "/tariffs");
    }

    private static Map<String, Object> price(
            String concept, String material, String price, String cost) {
        return Map.of(
                "concept",
                concept,
                "material",
                material,
                "price",
                new BigDecimal(price),
                "cost",
                new BigDecimal(cost),
                "basis",
                "Contrato de suministro");
    }

    private void sign(String matter, Sense sense, String number) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        signed.fire(
                                new MatterResolved(
                                        UUID.fromString(matter),
                                        MatterKind.TARIFF,
                                        "TARIFA-" + today.getYear(),
                                        Optional.empty(),
                                        0,
                                        sense,
                                        number,
                                        today,
                                        "")));
    }

    private long paid(Api.Filed filed) {
        return count(
                "SELECT count(*) FROM payment p JOIN request r ON r.id = p.request_id"
                        + " WHERE r.folio = ?",
                filed.folio());
    }

    private long count(String sql, Object... arguments) {
        return database.first(sql, row -> row.getLong(1), arguments).orElseThrow();
    }

    private static LocalDate now() {
        Instant now = Instant.parse(RestAssured.get("/q/clock").path("now"));
        return now.atZone(ZoneId.of("America/Mexico_City")).toLocalDate();
    }
}
