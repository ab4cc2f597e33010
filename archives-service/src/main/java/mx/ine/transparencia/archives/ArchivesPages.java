package mx.ine.transparencia.archives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.regime.TermRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this service will do for the archive, and how to consult it today (Art. 57-60). */
@Path("/archivo")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ArchivesPages {
    private final Regime regime;

    ArchivesPages(
            @ConfigProperty(name = "transparencia.regime", defaultValue = "REGLAMENTO-2014")
                    String regime) {
        this.regime = Regimes.standard().of(regime);
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

    /** The terms of this service in the regime of new cases, in the order of its table. */
    private List<TermRule> rules() {
        return regime.rules().values().stream()
                .filter(r -> r.service().equals("archives"))
                .toList();
    }
}
