package mx.ine.transparencia.appeals;

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

/** What this service will do for appeals, and how to appeal today (Art. 40-54). */
@Path("/recursos")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AppealsPages {
    private final SuiteClock clock;

    AppealsPages(SuiteClock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance appeals(List<TermRule> rules);
    }

    @GET
    public TemplateInstance home() {
        return Templates.appeals(rules());
    }

    /** The terms of the regime in force today, in the order of its table. */
    private List<TermRule> rules() {
        var regime = Regimes.standard().inForce(clock.today(), RegimeSettings.none());
        return regime.rules().values().stream().filter(r -> r.service().equals("appeals")).toList();
    }
}
