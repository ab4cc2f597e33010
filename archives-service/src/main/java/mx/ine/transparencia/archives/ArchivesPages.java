package mx.ine.transparencia.archives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.ine.transparencia.kernel.regime.RegimeSettings;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.platform.clock.SuiteClock;

/** What this service will do for the archive, and how to consult it today (Art. 57-60). */
@Path("/archivo")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ArchivesPages {
    private final SuiteClock clock;

    ArchivesPages(SuiteClock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance archives(List<TermRule> rules);
    }

    @GET
    public TemplateInstance home() {
        return Templates.archives(rules());
    }

    /** The terms of the regime in force today, in the order of its table. */
    private List<TermRule> rules() {
        var regime = Regimes.standard().inForce(clock.today(), RegimeSettings.none());
        return regime.rules().values().stream().filter(r -> r.service().equals("archives")).toList();
    }
}
