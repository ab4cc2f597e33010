package mx.ine.transparencia.pages;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import mx.ine.transparencia.platform.secrets.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proof that a form post comes from a page that this suite gave to this very browser: a random
 * cookie, and in the form a hidden field signed over it. Kept nowhere on the server. The first part
 * of the field is new each time a form is shown, so it also tells two sendings of one form (a
 * double click, a retry) from two forms: see {@link #submission()}.
 *
 * <p>In a template: {@code {#token /}} inside each {@code <form method="post">}.
 */
@RequestScoped
@Named("formToken")
public class FormToken {
    /** Name of the hidden field. */
    public static final String FIELD = "_token";

    static final String COOKIE = "formulario-";
    private static final String PURPOSE = "form-token";
    private static final String SEPARATOR = ".";
    private static final int RANDOM_BYTES = 16;

    private final CurrentVertxRequest current;
    private final Secrets secrets;
    private final String path;
    private final String cookieName;
    private String browser;

    FormToken(
            CurrentVertxRequest current,
            Secrets secrets,
            @ConfigProperty(name = "transparencia.pages") String path,
            @ConfigProperty(name = "transparencia.service") String service) {
        this.current = current;
        this.secrets = secrets;
        this.path = path;
        this.cookieName = COOKIE + service;
    }

    /** A token for a form that is about to be shown; sets the cookie if this browser has none. */
    public String issue() {
        var nonce = secrets.random(RANDOM_BYTES);
        return nonce + SEPARATOR + secrets.hash(PURPOSE, browser() + SEPARATOR + nonce);
    }

    /**
     * Which showing of the form this post comes from: use it as the idempotency key of what the
     * form creates. Empty outside a protected post.
     */
    public Optional<String> submission() {
        return Optional.ofNullable(context().<String>get(FIELD));
    }

    /** Accepts the token of a post, or not; once accepted {@link #submission()} is known. */
    boolean accept(String token) {
        var cookie = context().request().getCookie(cookieName);
        if (cookie == null || token == null) {
            return false;
        }
        var cut = token.indexOf(SEPARATOR);
        if (cut < 0) {
            return false;
        }
        var nonce = token.substring(0, cut);
        var genuine =
                secrets.matches(
                        PURPOSE, cookie.getValue() + SEPARATOR + nonce, token.substring(cut + 1));
        if (genuine) {
            context().put(FIELD, nonce);
        }
        return genuine;
    }

    private String browser() {
        if (browser == null) {
            var cookie = context().request().getCookie(cookieName);
            browser = cookie == null ? give() : cookie.getValue();
        }
        return browser;
    }

    /** Lasts as long as the browser's session; Lax, so that a link in an e-mail finds it. */
    private String give() {
        var value = secrets.random(RANDOM_BYTES);
        context()
                .response()
                .addCookie(
                        Cookie.cookie(cookieName, value)
                                .setPath(path)
                                .setHttpOnly(true)
                                .setSecure(context().request().isSSL())
                                .setSameSite(CookieSameSite.LAX));
        return value;
    }

    private RoutingContext context() {
        return current.getCurrent();
    }
}
