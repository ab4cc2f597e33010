package mx.ine.transparencia.indicators;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What this service will do for the plans, and which figures there are today (Art. 16, 17, 20). */
@Path("/indicadores")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class IndicatorsPages {
    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance indicators();
    }

    @GET
    public TemplateInstance home() {
        return Templates.indicators();
    }
}
