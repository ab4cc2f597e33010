package mx.ine.transparencia.requests.request;

import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;

/** Who may see which case: an official sees what role and organ allow, and no more. */
final class Visibility {

    private Visibility() {}

    static boolean sees(Caller caller, CaseFile file) {
        if (caller.has(Roles.LIAISON_UNIT)
                || caller.has(Roles.AUDITOR)
                || caller.has(Roles.SYSTEM)) {
            return true;
        }
        if (committee(caller) && file.turns().stream().anyMatch(turn -> turn.matter != null)) {
            return true;
        }
        return caller.organ().filter(organ -> concerns(organ, caller, file)).isPresent();
    }

    /** What came before it, the Committee sees whole (19.1.III), but not who asks. */
    static boolean committee(Caller caller) {
        return caller.has(Roles.COMMITTEE_MEMBER) || caller.has(Roles.COMMITTEE_SECRETARY);
    }

    private static boolean concerns(String organ, Caller caller, CaseFile file) {
        if (organ.equals(file.row().filedWith)) {
            return caller.has(Roles.MODULE_CLERK) || caller.has(Roles.ORGAN_LIAISON);
        }
        return caller.has(Roles.ORGAN_LIAISON)
                && file.turns().stream().anyMatch(turn -> turn.organ.equals(organ));
    }

    /** Personal data of the applicant: those who process the case with the person (Art. 35-37). */
    static boolean seesApplicant(Caller caller, CaseFile file) {
        return caller.has(Roles.LIAISON_UNIT)
                || caller.has(Roles.MODULE_CLERK)
                        && caller.organ().filter(o -> o.equals(file.row().filedWith)).isPresent();
    }
}
