package mx.ine.transparencia.requests.committee;

import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;

/** Whose act it is, for the record. */
record By(String account, String role) {

    /** The caller as secretary, else as member, else in a role of the Liaison Unit. */
    static By of(Caller caller) {
        for (String role :
                new String[] {
                    Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.LIAISON_UNIT
                }) {
            if (caller.has(role)) {
                return new By(caller.id(), role);
            }
        }
        return new By(caller.id(), "");
    }
}
