package mx.ine.transparencia.requests.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/** A person files and follows a request with nothing but forms. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class FilingPagesTest {
    private static final String PAGE = "/solicitudes/nueva";
    private static final String FOLLOW = "/solicitudes/seguimiento";
    private static final Map<String, String> TYPED =
            Map.of(
                    "description", "Gasto en papel \"por junta\"\nde 2023 y 2024",
                    "name", "Ana María Ñuño",
                    "notifyBy", "SYSTEM",
                    "preferredMode", "ELECTRONIC");

    private final FormBrowser browser = new FormBrowser();

    @Test
    void a_request_is_filed_after_a_last_look_and_its_key_is_shown_once() {
        String folio = file();
        String key = browser.find("class=\"big code\">([^<]+)<");

        assertThat(key).matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}");
        assertThat(browser.get(FOLLOW + "/" + folio).asString())
                .contains("Le responderemos a más tardar el")
                .contains("Cómo se contó este plazo")
                .doesNotContain(key);
        assertThat(browser.get(FOLLOW + "/" + folio + "/acuse.pdf").asByteArray())
                .startsWith("%PDF".getBytes());
        assertThat(browser.get(FOLLOW + "/" + folio + "/plazos.ics").asString())
                .contains("BEGIN:VEVENT")
                .doesNotContain("Ana");
    }

    @Test
    void the_same_last_look_sent_twice_files_once() {
        browser.get(PAGE);
        browser.post(PAGE, with("step", "review"));
        String token = browser.find("name=\"_token\" value=\"([^\"]+)\"");
        String first = browser.post(PAGE, with("step", "send")).header("Location");
        String again = browser.send(token, PAGE, with("step", "send")).header("Location");

        assertThat(first).matches(FOLLOW + "/\\d{15}/acuse");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_is_kept() {
        browser.get(PAGE);
        Map<String, String> fields = new HashMap<>(with("step", "review"));
        fields.put("name", "");
        fields.put("notifyBy", "EMAIL");
        String page = browser.post(PAGE, fields).then().statusCode(422).extract().asString();

        assertThat(page)
                .contains("Falta corregir 2 datos")
                .contains("Gasto en papel &quot;por junta&quot;")
                .contains("href=\"#f-name\"")
                .contains("href=\"#f-email\"");
    }

    @Test
    void without_its_token_a_form_is_refused() {
        given().accept("text/html").formParams(TYPED).post(PAGE).then().statusCode(403);
    }

    @Test
    void a_wrong_key_and_an_unknown_folio_get_the_same_page() {
        String folio = file();
        FormBrowser other = new FormBrowser();
        other.get(FOLLOW + "/" + folio);
        String wrong = open(other, folio);
        String unknown = open(other, "330031425999999");

        assertThat(wrong).contains("El folio o la clave no son correctos");
        assertThat(unknown).contains("El folio o la clave no son correctos");
        assertThat(other.get(FOLLOW + "/" + folio).asString()).doesNotContain("Gasto en papel");
    }

    @Test
    void the_person_withdraws_from_the_page() {
        String folio = file();
        browser.get(FOLLOW + "/" + folio);
        String version = browser.find("name=\"version\" value=\"(\\d+)\"");
        browser.post(
                FOLLOW + "/" + folio + "/desistimiento",
                Map.of("version", version, "reason", "Ya la encontré."));

        assertThat(browser.follow().asString()).contains("Registramos que se desistió");
    }

    @Test
    void an_old_page_changes_nothing_and_says_so() {
        String folio = file();
        browser.get(FOLLOW + "/" + folio);
        String page =
                browser.post(
                                FOLLOW + "/" + folio + "/desistimiento",
                                Map.of("version", "77", "reason", "Ya la encontré."))
                        .asString();

        assertThat(page).contains("cambió mientras usted la veía").contains("Ya la encontré.");
    }

    private String file() {
        browser.get(PAGE);
        browser.post(PAGE, with("step", "review")).then().statusCode(200);
        assertThat(browser.find("(Todavía no se ha enviado)")).isNotEmpty();
        browser.post(PAGE, with("step", "send"));
        browser.follow().then().statusCode(200);
        return browser.find("class=\"big\">(\\d{15})<");
    }

    private static String open(FormBrowser browser, String folio) {
        browser.get(FOLLOW);
        return browser.post(FOLLOW, Map.of("folio", folio, "key", "AAAA-BBBB-CCCC-DDDD"))
                .then()
                .statusCode(422)
                .extract()
                .asString();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> fields = new HashMap<>(TYPED);
        fields.put(name, value);
        return fields;
    }
}
