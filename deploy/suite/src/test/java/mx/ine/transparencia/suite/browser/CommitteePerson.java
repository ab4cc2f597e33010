package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.running.Clock;

/** What the secretary and the members of the Committee do with its pages, by what they say. */
final class CommitteePerson {
    private static final String HOME = "/solicitudes/comite";

    private final Page window;

    private CommitteePerson(Page window) {
        this.window = window;
    }

    static CommitteePerson signsIn(Page window, Account account) {
        return new CommitteePerson(SignedIn.at(HOME, window, account));
    }

    /** Notes that the account is the titular of a seat, unless it is noted already. */
    CommitteePerson seats(Account account, String seat) {
        window.navigate(HOME + "/integrantes");
        if (page().contains("(" + account.user() + ")")) {
            return this;
        }
        window.locator("input[name='designacion-seat'][value='" + seat + "']").check();
        window.getByLabel("Cuenta con la que entra").fill(account.user());
        window.getByLabel("Nombre", new Page.GetByLabelOptions().setExact(true))
                .fill("Persona " + account.user());
        window.getByLabel("Cargo").fill("Cargo de " + seat);
        window.getByLabel("Quién designa").fill("Quien puede");
        window.getByLabel("Desde", new Page.GetByLabelOptions().setExact(true))
                .fill(Clock.today().toString());
        window.locator("#formulario button").click();
        told();
        return this;
    }

    CommitteePerson bringsACriterion(String subject) {
        window.navigate(HOME + "/asuntos");
        open("Proponer un criterio");
        window.getByLabel("De qué se trata").fill(subject);
        press("Llevar al Comité");
        told();
        return this;
    }

    /** Calls a session for today; the address of its page. */
    String convenes() {
        window.navigate(HOME);
        open("Convocar a sesión");
        window.locator("input[name='sesion-kind'][value='EXTRAORDINARY']").check();
        window.getByLabel("Día", new Page.GetByLabelOptions().setExact(true))
                .fill(Clock.today().toString());
        window.getByLabel("Hora").fill("10:00");
        window.getByLabel("Lugar").fill("Sala de sesiones");
        press("Convocar");
        told();
        return window.url().replaceAll("\\?.*", "");
    }

    CommitteePerson buildsTheAgenda() {
        open("Armar el orden del día");
        press("Agregar asuntos");
        told();
        return this;
    }

    CommitteePerson notesThatArrives(Account account) {
        press("Llega Persona " + account.user());
        told();
        return this;
    }

    CommitteePerson presses(String button) {
        press(button);
        told();
        return this;
    }

    CommitteePerson goesTo(String address) {
        window.navigate(address);
        return this;
    }

    /** The matter with this subject; the address of its page. */
    String opensTheMatter(String subject) {
        window.locator("tr", new Page.LocatorOptions().setHasText(subject))
                .locator("a")
                .first()
                .click();
        heading("Criterio de interpretación").waitFor();
        return window.url();
    }

    CommitteePerson putsToTheVote(String grounds) {
        open("Poner a votación");
        window.locator("input[name='propuesta-sense'][value='CONFIRM']").check();
        window.getByLabel("Fundamentos y motivos").fill(grounds);
        press("Poner a votación");
        told();
        return this;
    }

    CommitteePerson votes(boolean inFavour) {
        window.getByLabel(inFavour ? "A favor" : "En contra").check();
        press("Votar");
        told();
        return this;
    }

    CommitteePerson dissents(String text) {
        open("Agregar su voto particular");
        window.getByLabel("Voto particular", new Page.GetByLabelOptions().setExact(true))
                .fill(text);
        press("Agregar");
        told();
        return this;
    }

    String page() {
        return window.locator("main").textContent();
    }

    private void open(String name) {
        Locator act =
                window.locator(
                                "details",
                                new Page.LocatorOptions()
                                        .setHas(window.locator("summary").getByText(name)))
                        .first();
        if (act.getAttribute("open") == null) {
            act.locator("summary").first().click();
        }
    }

    private void press(String button) {
        window.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private Locator heading(String name) {
        return window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** What was done is said at the top of the page. */
    private void told() {
        window.getByRole(AriaRole.STATUS).first().waitFor();
    }
}
