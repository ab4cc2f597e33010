package mx.ine.transparencia.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who asks: a signed-in public official, or a person who needs no account. Whoever brings neither a
 * token nor a session is nobody, and no provider is asked about it: else each call of a person
 * without an account would wait for a sign-in server that is down.
 */
@RequestScoped
public final class Caller {

    /** The {@link #id()} of whoever has no account. */
    public static final String NOBODY = "anonymous";

    private static final String SESSION = "q_session";

    private final SecurityIdentity identity;
    private final boolean known;

    Caller(SecurityIdentity identity, CurrentVertxRequest current) {
        this.identity = identity;
        this.known = current.getCurrent() != null && bringsAnything(current.getCurrent().request());
    }

    private static boolean bringsAnything(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.AUTHORIZATION)
                || request.cookies().stream().anyMatch(c -> c.getName().startsWith(SESSION));
    }

    /** The account's name, for the record; {@code anonymous} without one. */
    public String id() {
        return claim("preferred_username")
                .orElseGet(() -> anonymous() ? NOBODY : identity.getPrincipal().getName());
    }

    /** The official's name, for pages; empty without an account. */
    public String name() {
        return claim("name").orElseGet(() -> anonymous() ? "" : id());
    }

    public Set<String> roles() {
        return anonymous() ? Set.of() : identity.getRoles();
    }

    public boolean has(String role) {
        return known && identity.hasRole(role);
    }

    /** The code of the organ whose liaison or module the caller is. */
    public Optional<String> organ() {
        return claim("organ").filter(code -> !code.isBlank());
    }

    public boolean anonymous() {
        return !known || identity.isAnonymous();
    }

    private Optional<String> claim(String name) {
        return !anonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(name).map(String::valueOf)
                : Optional.empty();
    }
}
