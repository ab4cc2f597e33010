package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.web.Html;

/** Following a request by folio and key. */
@Path("/solicitudes/seguimiento")
@PermitAll
class FollowUpPages {
    private final CaseAccess access;
    private final FollowPass pass;

    FollowUpPages(CaseAccess access, FollowPass pass) {
        this.access = access;
        this.pass = pass;
    }

    @CheckedTemplate(basePath = "follow")
    static final class Templates {
        private Templates() {}

        /**
         * @param unsent what was typed in a page whose time was over: given back, to be copied
         */
        static native TemplateInstance key(Form form, String unsent);

        static native TemplateInstance sheet(FollowUp.Sheet page);
    }

    @GET
    public Response ask() {
        return Html.page(Templates.key(Form.empty(), ""));
    }

    @POST
    @RateLimited("tracking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields) {
        Form typed = Form.of(fields);
        String folio = typed.value("folio").replaceAll("[\\s-]", "");
        try {
            access.checkKey(folio, typed.value("key"));
        } catch (NotFoundProblem wrong) {
            Form failing = typed.failing("key", wrong.problem().detail());
            return Html.wrong(Templates.key(failing, ""));
        }
        return Html.seeOther(FollowPass.PAGES + folio, pass.open(folio));
    }
}
