package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.web.Html;

/** What one can do here, how it goes and how long it takes. */
@Path("/solicitudes")
@PermitAll
class StartPages {
    private final LegalTerms legal;

    StartPages(LegalTerms legal) {
        this.legal = legal;
    }

    @CheckedTemplate(basePath = "start")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(Regime regime);
    }

    @GET
    public Response start() {
        return Html.page(Templates.start(legal.regimeOfNewCases()));
    }
}
