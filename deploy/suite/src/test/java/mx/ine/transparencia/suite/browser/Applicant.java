package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Planted;

/** What a person does with the public pages, by what they say. */
final class Applicant {
    private final Page window;

    Applicant(Page window) {
        this.window = window;
    }

    Applicant writesARequest() {
        window.navigate("/solicitudes/nueva");
        window.getByLabel("¿Qué información pide?").fill(Planted.DESCRIPTION);
        window.getByLabel("Nombre", new Page.GetByLabelOptions().setExact(true)).fill(Planted.NAME);
        return this;
    }

    Applicant looksAtItOnceMore() {
        button("Revisar antes de enviar").click();
        heading("Revise su solicitud").waitFor();
        return this;
    }

    /** Sends it, and notes the folio and the key that the receipt shows. */
    Case sends() {
        button("Enviar la solicitud").click();
        heading("Recibimos su solicitud").waitFor();
        Locator big = window.locator(".big");
        return new Case(
                big.nth(0).textContent().strip(), Planted.key(big.nth(1).textContent().strip()));
    }

    Applicant follows(Case request) {
        window.navigate("/solicitudes/seguimiento");
        window.getByLabel("Folio", new Page.GetByLabelOptions().setExact(true))
                .fill(request.folio());
        window.getByLabel("Clave de seguimiento").fill(request.key());
        button("Ver mi solicitud").click();
        window.waitForURL(url -> url.endsWith(request.folio()));
        return this;
    }

    Applicant clarifies(String text) {
        window.getByLabel("Su aclaración").fill(text);
        button("Enviar la aclaración").click();
        window.getByText("Recibimos su aclaración").first().waitFor();
        return this;
    }

    String page() {
        return window.locator("main").textContent();
    }

    private Locator button(String name) {
        return window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator heading(String name) {
        return window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
