package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;
import mx.ine.transparencia.suite.browser.Chromium.Screen;
import mx.ine.transparencia.suite.dates.NaiveCalendar;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A notification in person, carried out from a telephone (Art. 47.3.III). */
@Browsing
@Order(52)
class InPersonTest {
    private static final String LIST = "/solicitudes/diligencias";
    private static final String TAKEN_BY = "Vecina Plantada";

    @BeforeEach
    void in_business_hours() {
        Clock.openHours();
    }

    @Test
    void a_citation_is_left_and_whoever_is_there_next_day_is_served(Chromium chromium) {
        Case request = ordered();
        assertThat(request.status()).isEqualTo("TURNED");
        LocalDate next = NaiveCalendar.STANDARD.plus(Clock.today(), 1);
        try (Page window = chromium.window(Screen.TELEPHONE)) {
            opens(SignedIn.notifier(window), request);
            assertThat(window.locator("main").textContent())
                    .contains(Planted.ADDRESS, Planted.NAME, "Va la respuesta.");
            Locator citation = outcome(window, "No estaba: dejar citatorio");
            citation.getByLabel("Nombre de quien lo atendió").fill(TAKEN_BY);
            citation.getByLabel("Relación con quien se busca").fill("vecina");
            citation.getByLabel("Día en que debe esperar").fill(next.toString());
            citation.getByLabel("Hora en que debe esperar").fill("10:00");
            press(window, citation, "Asentar el citatorio");
            assertThat(window.locator("main").textContent()).contains("Con citatorio");
            fits(window, "diligencia-citatorio");
        }
        Clock.moveToMorning(next);
        try (Page window = chromium.window(Screen.TELEPHONE)) {
            opens(SignedIn.notifier(window), request);
            Locator served = outcome(window, "La recibió otra persona del domicilio");
            served.getByLabel("Nombre de quien lo atendió").fill(TAKEN_BY);
            served.getByLabel("Relación con quien se busca").fill("vecina");
            press(window, served, "Asentar");
            assertThat(window.locator("main").textContent()).contains("Notificada");
            fits(window, "diligencia-notificada");
        }
        assertThat(request.status()).isEqualTo("ANSWERED");
        assertThat(request.date("answer.notifiedOn")).isEqualTo(next);
    }

    @Test
    void refused_at_the_door_without_scripts_it_hangs_on_estrados_next_day(Chromium chromium) {
        Case request = ordered();
        LocalDate next = NaiveCalendar.STANDARD.plus(Clock.today(), 1);
        try (Page window = chromium.withoutScripts(Screen.TELEPHONE)) {
            opens(SignedIn.notifier(window), request);
            Locator refused = outcome(window, "Se negaron a recibir");
            refused.getByLabel("Razón de la diligencia").fill("No quiso abrir la puerta.");
            press(window, refused, "Asentar");
            assertThat(window.locator("main").textContent()).contains("Se publica en estrados");
        }
        Clock.moveToMorning(next);
        try (Page window = chromium.window(Screen.TELEPHONE)) {
            window.navigate("/solicitudes/estrados");
            assertThat(window.locator("main").textContent())
                    .contains(request.folio())
                    .doesNotContain(Planted.NAME, Planted.ADDRESS);
            fits(window, "estrados-publicada");
        }
        assertThat(request.date("answer.notifiedOn")).isEqualTo(next);
    }

    /** Answered by its organ, and to be notified at the address of the person. */
    static Case ordered() {
        return Api.file(Filings.with("notifyBy", "ADDRESS"))
                .turnTo("DEA")
                .act(Account.DEA, "turns/1/answer", Filings.held(Map.of("ELECTRONIC", 0)))
                .act(
                        Account.UNIT,
                        "notification",
                        Map.of("means", "IN_PERSON", "text", "Va la respuesta."));
    }

    /** From the list: it may be on a later page of it. */
    static void opens(Page window, Case request) {
        Locator link =
                window.locator("main a", new Page.LocatorOptions().setHasText(request.folio()));
        Locator more = window.locator("main nav.pager a, main .pager a").last();
        while (link.count() == 0 && more.count() > 0) {
            more.click();
        }
        link.first().click();
        window.waitForURL(url -> url.contains(LIST + "/"));
    }

    private static Locator outcome(Page window, String title) {
        Locator outcome =
                window.locator(
                                "details",
                                new Page.LocatorOptions()
                                        .setHas(window.locator("summary").getByText(title)))
                        .first();
        if (outcome.getAttribute("open") == null) {
            outcome.locator("summary").first().click();
        }
        return outcome;
    }

    private static void press(Page window, Locator outcome, String button) {
        outcome.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        window.getByRole(AriaRole.STATUS).first().waitFor();
    }

    private static void fits(Page window, String name) {
        Looks.picture(window, name, "390");
        assertThat(Looks.overhang(window)).as("sideways").isLessThanOrEqualTo(0);
        assertThat(Looks.obstacles(window)).isEmpty();
    }
}
