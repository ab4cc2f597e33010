package mx.ine.transparencia.requests.committee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.FormToken;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.requests.web.Html;

/** What waits for the Committee, and what begins in it. */
@Path("/solicitudes/comite")
@RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
class MatterPages {
    private static final String PAGE = CommitteePages.HOME + "/asuntos";

    private final Matters matters;
    private final MatterService service;
    private final CommitteeDoing doing;
    private final FormToken token;
    private final Caller caller;

    MatterPages(
            Matters matters,
            MatterService service,
            CommitteeDoing doing,
            FormToken token,
            Caller caller) {
        this.matters = matters;
        this.service = service;
        this.doing = doing;
        this.token = token;
        this.caller = caller;
    }

    /**
     * @param next the address of the next page, or null
     * @param mayPropose brings criteria
     */
    record View(List<Matter> matters, String next, boolean mayPropose, String told, Form form) {}

    @CheckedTemplate(basePath = "committee")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance matters(View page);
    }

    @GET
    @Path("/asuntos")
    public Response show(@QueryParam("after") String after, @QueryParam("hecho") String done) {
        return Html.secret(
                Templates.matters(
                        view(
                                after,
                                Form.empty(),
                                done == null ? "" : "El asunto quedó ante el Comité.")));
    }

    @POST
    @Path("/criterios")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> fields) {
        return doing.act(
                "criterio",
                Form.of(fields),
                form -> new CommitteeInputs.CriterionInput(form.text("subject")),
                input -> {
                    service.propose(input, token.submission().orElse(null));
                    return PAGE + "?hecho=1";
                },
                form -> Templates.matters(view(null, form, "")));
    }

    private View view(String after, Form form, String told) {
        Page<Matter> page = matters.pending(after, null);
        return new View(
                page.items(),
                page.next() == null
                        ? null
                        : PAGE + "?after=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8),
                caller.has(Roles.COMMITTEE_SECRETARY),
                told,
                form);
    }
}
