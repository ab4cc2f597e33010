package mx.ine.transparencia.platform.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Someone who signs in.
 *
 * @param user name of the account, and {@code sub} of the token
 * @param organ code of the organ; empty where the person belongs to none
 */
public record TestPerson(String user, String name, Set<String> roles, String organ) {

    /** A person of no organ. */
    public static TestPerson of(String user, String... roles) {
        return new TestPerson(user, user, Set.of(roles), "");
    }

    /** The same person as a member of an organ. */
    public TestPerson at(String code) {
        return new TestPerson(user, name, roles, code);
    }

    /** As the realm {@code transparencia} writes them. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", user);
        claims.put("preferred_username", user);
        claims.put("name", name);
        claims.put("realm_access", Map.of("roles", List.copyOf(roles)));
        if (!organ.isEmpty()) {
            claims.put("organ", organ);
        }
        return claims;
    }
}
