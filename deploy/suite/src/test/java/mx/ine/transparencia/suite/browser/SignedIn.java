package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Page;
import mx.ine.transparencia.suite.api.Account;

/** An official at a page that asks who it is: by the real sign-in server. */
final class SignedIn {
    static final String TRAY = "/solicitudes/bandeja";

    private SignedIn() {}

    /** Opens the tray of an account in a window. */
    static Page tray(Page window, Account account) {
        return at(TRAY, window, account);
    }

    /** Opens the list of errands of the notifier. */
    static Page notifier(Page window) {
        return at("/solicitudes/diligencias", window, Account.NOTIFIER);
    }

    /** Opens a page that asks who it is. */
    static Page at(String page, Page window, Account account) {
        window.navigate(page);
        window.waitForURL(url -> url.contains("/acceso/realms/transparencia/"));
        window.locator("#username").fill(account.user());
        window.locator("#password").fill(Account.PASSWORD);
        window.locator("#kc-login").click();
        window.waitForURL(url -> url.contains(page) && !url.contains("/acceso/"));
        return window;
    }
}
