package mx.ine.transparencia.requests.request;

import java.util.Optional;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;

/**
 * Who acts on a case, for its record.
 *
 * @param organ the organ of whoever acts for one
 */
record Actor(String id, String role, Optional<String> organ) {
    static final Actor SYSTEM = new Actor("system", Roles.SYSTEM, Optional.empty());

    /** The person, known by the key of the receipt. */
    static final Actor APPLICANT = new Actor("applicant", "applicant", Optional.empty());

    /** The official who calls, in the first of these roles that he or she has. */
    static Actor of(Caller caller, String... roles) {
        for (String role : roles) {
            if (caller.has(role)) {
                return new Actor(caller.id(), role, caller.organ());
            }
        }
        return caller.anonymous()
                ? new Actor(Caller.NOBODY, "applicant", Optional.empty())
                : new Actor(caller.id(), "", caller.organ());
    }
}
