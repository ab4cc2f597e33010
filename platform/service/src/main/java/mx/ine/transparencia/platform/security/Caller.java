package mx.ine.transparencia.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: a signed-in public official, or a person who needs no account. */
@RequestScoped
public final class Caller {

    private static final String NOBODY = "anonymous";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
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
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The code of the organ whose liaison or module the caller is. */
    public Optional<String> organ() {
        return claim("organ").filter(code -> !code.isBlank());
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    private Optional<String> claim(String name) {
        return !anonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(name).map(String::valueOf)
                : Optional.empty();
    }
}
