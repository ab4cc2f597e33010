package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;
import mx.ine.transparencia.suite.browser.Chromium.Screen;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A person with an old telephone and without scripts files a request, and follows it to its end.
 */
@Browsing
@Order(50)
class ApplicantPagesTest {

    @BeforeAll
    static void in_business_hours() {
        Clock.openHours();
    }

    @Test
    void files_looks_once_more_and_gets_folio_and_key(Chromium chromium) {
        try (Page window = chromium.withoutScripts(Screen.TELEPHONE)) {
            Case request = new Applicant(window).writesARequest().looksAtItOnceMore().sends();
            assertThat(request.folio()).matches("\\d{15}");
            assertThat(request.key()).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
            assertThat(request.status()).isEqualTo("RECEIVED");
            assertThat(request.view().<String>path("description")).isEqualTo(Planted.DESCRIPTION);
        }
    }

    @Test
    void what_was_typed_stays_when_something_is_missing(Chromium chromium) {
        try (Page window = chromium.withoutScripts(Screen.TELEPHONE)) {
            new Applicant(window).writesARequest();
            window.getByLabel("Por correo electrónico").check();
            window.locator("button[value=review]").click();
            assertThat(window.title()).startsWith("Falta corregir");
            assertThat(window.getByLabel("¿Qué información pide?").inputValue())
                    .isEqualTo(Planted.DESCRIPTION);
            assertThat(window.locator("#f-email").getAttribute("aria-invalid")).isEqualTo("true");
        }
    }

    @Test
    void follows_clarifies_and_receives(Chromium chromium) {
        try (Page window = chromium.withoutScripts(Screen.TELEPHONE)) {
            Applicant person = new Applicant(window);
            Case request = person.writesARequest().looksAtItOnceMore().sends();
            request.turnTo("DEA")
                    .act(Account.UNIT, "clarification", Map.of("question", "¿De qué distritos?"));
            person.follows(request);
            assertThat(person.page()).contains("¿De qué distritos?", request.folio());
            person.clarifies("De todos los distritos.");
            assertThat(request.status()).isEqualTo("TURNED");
            request.act(Account.DEA, "turns/1/answer", Filings.held(Map.of("ELECTRONIC", 0)))
                    .act(Account.UNIT, "notification", Map.of())
                    .act(Account.UNIT, "availability", Map.of("place", "Unidad de Enlace"));
            person.follows(request);
            assertThat(person.page()).contains("La respuesta", "Unidad de Enlace");
        }
    }

    @Test
    void a_wrong_key_opens_nothing_and_says_so(Chromium chromium) {
        try (Page window = chromium.withoutScripts(Screen.TELEPHONE)) {
            Case request = new Applicant(window).writesARequest().looksAtItOnceMore().sends();
            window.context().clearCookies();
            window.navigate("/solicitudes/seguimiento/" + request.folio());
            assertThat(window.content()).doesNotContain(Planted.DESCRIPTION, Planted.NAME);
            window.getByLabel("Clave de seguimiento").fill("AAAA-BBBB-CCCC-DDDD");
            window.locator("main button").first().click();
            assertThat(window.content())
                    .contains("El folio o la clave no son correctos")
                    .doesNotContain(Planted.DESCRIPTION);
        }
    }
}
