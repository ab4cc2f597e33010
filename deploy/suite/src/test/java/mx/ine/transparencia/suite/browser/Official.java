package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Case;

/** What an official does with the pages of staff, by what they say. */
final class Official {
    private final Page window;

    private Official(Page window) {
        this.window = window;
    }

    static Official signsIn(Page window, Account account) {
        return new Official(SignedIn.tray(window, account));
    }

    /** By the address of the case, as from a bookmark. */
    Official opens(Case request) {
        window.navigate(SignedIn.TRAY + "/" + request.folio());
        return this;
    }

    /** From the tray: the request may be on a later page of it. */
    Official choosesInTheTray(Case request) {
        window.navigate(SignedIn.TRAY);
        Locator link =
                window.locator("main a", new Page.LocatorOptions().setHasText(request.folio()));
        Locator more = window.locator("main nav.pager a, main .pager a").last();
        while (link.count() == 0 && more.count() > 0) {
            more.click();
        }
        link.first().click();
        return this;
    }

    /** Opens one of the things that can be done, and fills it in. */
    Locator act(String name) {
        Locator act =
                window.locator(
                        "details",
                        new Page.LocatorOptions()
                                .setHas(window.locator("summary").getByText(name)));
        if (act.first().getAttribute("open") == null) {
            act.first().locator("summary").first().click();
        }
        return act.first();
    }

    Official turnsTo(String organ) {
        Locator act = act("Turnar a las áreas");
        act.locator("#f-turnos-organs").fill(organ);
        press(act, "Turnar");
        return this;
    }

    Official asksToClarify(String question) {
        Locator act = act("Pedir una aclaración");
        act.getByLabel("Qué debe aclararse").fill(question);
        press(act, "Pedir la aclaración");
        return this;
    }

    Official saysNotCompetent(String grounds) {
        Locator act = act("Responder el turno");
        act.getByLabel("No es de nuestra competencia").check();
        act.getByLabel("Respuesta, o motivos de la incompetencia").fill(grounds);
        act.locator("button").last().click();
        told();
        return this;
    }

    String page() {
        return window.locator("main").textContent();
    }

    private void press(Locator act, String button) {
        act.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        told();
    }

    /** What was done is said at the top of the page. */
    private void told() {
        window.getByRole(AriaRole.STATUS).first().waitFor();
    }
}
