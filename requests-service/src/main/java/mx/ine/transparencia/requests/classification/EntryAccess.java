package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.classification.domain.Secrecy;

/** Who sees which entries: an organ its own; the Unit, the Committee and control all. */
@RequestScoped
class EntryAccess {
    private final EntryService service;
    private final Caller caller;

    EntryAccess(EntryService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    boolean all() {
        return caller.has(Roles.LIAISON_UNIT)
                || caller.has(Roles.AUDITOR)
                || caller.has(Roles.COMMITTEE_MEMBER)
                || caller.has(Roles.COMMITTEE_SECRETARY)
                || caller.has(Roles.SYSTEM);
    }

    /** The organ whose entries the caller sees; null for all. */
    String organ() {
        return all() ? null : caller.organ().orElse("");
    }

    Entries.Filter filter(String organ, EntryState state, Secrecy secrecy, String text) {
        String asked = organ == null || organ.isBlank() ? null : organ.strip();
        return new Entries.Filter(all() ? asked : organ(), state, secrecy, text);
    }

    /**
     * @throws NotFoundProblem also when it is another organ's
     */
    Entry open(UUID id) {
        Entry entry = service.byId(id);
        if (!all() && !entry.classified().organ().equals(organ())) {
            throw new NotFoundProblem();
        }
        return entry;
    }

    /** The holder acts for itself; the Unit records what it is told in writing. */
    boolean holds(Entry entry) {
        return caller.has(Roles.LIAISON_UNIT)
                || caller.has(Roles.ORGAN_LIAISON)
                        && entry.classified().organ().equals(caller.organ().orElse(""));
    }

    Journal.By by() {
        String role =
                caller.has(Roles.LIAISON_UNIT)
                        ? Roles.LIAISON_UNIT
                        : caller.has(Roles.SYSTEM) ? Roles.SYSTEM : Roles.ORGAN_LIAISON;
        return new Journal.By(caller.id(), role);
    }
}
