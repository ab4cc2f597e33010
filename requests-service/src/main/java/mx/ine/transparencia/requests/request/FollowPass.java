package mx.ine.transparencia.requests.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.secrets.Secrets;

/**
 * Lets a browser see one case for two hours after its key was given: a signed cookie that holds the
 * folio's expiry and nothing else, so the key is never kept in the browser nor put in an address.
 */
@RequestScoped
class FollowPass {
    static final String COOKIE = "seguimiento";
    static final String FRESH = "acuse";
    static final String PAGES = "/solicitudes/seguimiento/";
    private static final Duration VALID = Duration.ofHours(2);
    private static final Duration JUST_FILED = Duration.ofMinutes(30);

    private final CurrentVertxRequest current;
    private final Secrets secrets;
    private final SuiteClock clock;

    FollowPass(CurrentVertxRequest current, Secrets secrets, SuiteClock clock) {
        this.current = current;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** For who gave the key, or has just filed. */
    NewCookie open(String folio) {
        return cookie(COOKIE, PAGES + folio, sign(COOKIE, folio, VALID), VALID);
    }

    /** Shows the key itself for half an hour, to whoever filed from this browser. */
    NewCookie fresh(String path, String folio) {
        return cookie(FRESH, path, sign(FRESH, folio, JUST_FILED), JUST_FILED);
    }

    /** Takes it back: for computers that others use too. */
    NewCookie close(String name, String folio) {
        return cookie(name, PAGES + folio, "", Duration.ZERO);
    }

    boolean opens(String folio) {
        return holds(COOKIE, folio);
    }

    boolean isFresh(String folio) {
        return holds(FRESH, folio);
    }

    private boolean holds(String name, String folio) {
        var cookie = current.getCurrent().request().getCookie(name);
        String[] part = cookie == null ? new String[0] : cookie.getValue().split("\\.");
        if (part.length != 2 || !part[0].matches("\\d{1,12}")) {
            return false;
        }
        boolean genuine = secrets.matches("pass-" + name, folio + " " + part[0], part[1]);
        return genuine && clock.now().getEpochSecond() < Long.parseLong(part[0]);
    }

    private String sign(String name, String folio, Duration valid) {
        Instant until = clock.now().plus(valid);
        String seconds = Long.toString(until.getEpochSecond());
        return seconds + "." + secrets.hash("pass-" + name, folio + " " + seconds);
    }

    private NewCookie cookie(String name, String path, String value, Duration age) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) age.toSeconds())
                .httpOnly(true)
                .secure(current.getCurrent().request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
