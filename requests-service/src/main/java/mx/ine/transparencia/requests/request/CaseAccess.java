package mx.ine.transparencia.requests.request;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RateLimits;
import mx.ine.transparencia.requests.committee.MatterService;

/**
 * Opens a case to those who may see it: officials by role and organ, the person by folio and key. A
 * wrong key and an unknown folio get the same answer in the same time.
 */
@RequestScoped
class CaseAccess {
    private static final String WRONG =
            "El folio o la clave no son correctos. Revíselos en su acuse.";

    private final CaseReading reading;
    private final TrackingKeys keys;
    private final Database database;
    private final RateLimits limits;
    private final Caller caller;
    private final MatterService matters;

    CaseAccess(
            CaseReading reading,
            TrackingKeys keys,
            Database database,
            RateLimits limits,
            Caller caller,
            MatterService matters) {
        this.reading = reading;
        this.keys = keys;
        this.database = database;
        this.limits = limits;
        this.caller = caller;
        this.matters = matters;
    }

    /** A case and who looks at it. */
    record Opened(CaseFile file, Viewer viewer) {}

    /**
     * @param key the tracking key, or null for officials
     * @throws NotFoundProblem when it does not exist or is not for this caller's eyes
     */
    Opened open(String folio, String key) {
        if (key != null) {
            checkKey(folio, key);
            return new Opened(load(folio), Viewer.APPLICANT);
        }
        if (caller.anonymous()) {
            throw new UnauthorizedException();
        }
        CaseFile file = load(folio);
        if (!Visibility.sees(caller, file) && !committeeSees(file)) {
            throw new NotFoundProblem();
        }
        return new Opened(file, viewer(file));
    }

    /** For those who act with the key instead of an account. */
    void checkKey(String folio, String key) {
        limits.check("tracking", folio.length() > 20 ? "long" : folio);
        Optional<String> hash =
                database.first(
                        "SELECT tracking_hash FROM request WHERE folio = ?",
                        row -> row.getString(1),
                        folio);
        if (!keys.matches(key, hash)) {
            throw new NotFoundProblem(WRONG);
        }
    }

    /** Who acts: the person with the key, or the official in one of these roles. */
    Actor actor(String folio, String key, String... roles) {
        if (key != null) {
            checkKey(folio, key);
            return Actor.APPLICANT;
        }
        if (caller.anonymous()) {
            throw new UnauthorizedException();
        }
        Actor actor = Actor.of(caller, roles);
        if (actor.role().isEmpty()) {
            throw new io.quarkus.security.ForbiddenException();
        }
        open(folio, null);
        return actor;
    }

    Viewer viewer(CaseFile file) {
        boolean all =
                caller.has(Roles.LIAISON_UNIT)
                        || caller.has(Roles.AUDITOR)
                        || caller.has(Roles.SYSTEM)
                        || Visibility.committee(caller);
        return new Viewer(
                false,
                Visibility.seesApplicant(caller, file),
                all ? null : caller.organ().orElse(""),
                caller.has(Roles.LIAISON_UNIT) || Visibility.committee(caller));
    }

    /** The Committee sees the cases that are, or were, before it (Art. 19.1.III). */
    private boolean committeeSees(CaseFile file) {
        return Visibility.committee(caller) && matters.concerns(file.row().id);
    }

    private CaseFile load(String folio) {
        return reading.byFolio(folio).orElseThrow(NotFoundProblem::new);
    }
}
