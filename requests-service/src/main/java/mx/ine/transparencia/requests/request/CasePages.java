package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.Downloads;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.web.Html;

/** A case, for officials. */
@Path("/solicitudes/bandeja/{folio:[0-9]+}")
@RolesAllowed({
    Roles.LIAISON_UNIT,
    Roles.AUDITOR,
    Roles.ORGAN_LIAISON,
    Roles.MODULE_CLERK,
    Roles.COMMITTEE_MEMBER,
    Roles.COMMITTEE_SECRETARY
})
class CasePages {
    private final CaseAccess access;
    private final StaffSheet sheets;
    private final CaseFiles files;
    private final Downloads downloads;
    private final Receipts receipts;

    CasePages(
            CaseAccess access,
            StaffSheet sheets,
            CaseFiles files,
            Downloads downloads,
            Receipts receipts) {
        this.access = access;
        this.sheets = sheets;
        this.files = files;
        this.downloads = downloads;
        this.receipts = receipts;
    }

    @CheckedTemplate(basePath = "staff")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sheet(StaffSheet.Sheet page);
    }

    @GET
    public Response show(@PathParam("folio") String folio, @QueryParam("hecho") String done) {
        CaseFile file = access.open(folio, null).file();
        String told = done == null ? "" : "Listo: quedó registrado en el expediente.";
        return Html.secret(Templates.sheet(sheets.sheet(file, Form.empty(), told)));
    }

    @GET
    @Path("/documentos/{id}")
    public Response document(@PathParam("folio") String folio, @PathParam("id") String id) {
        CaseAccess.Opened opened = access.open(folio, null);
        CaseDocument document =
                files.find(opened.file(), id, opened.viewer()).orElseThrow(NotFoundProblem::new);
        return downloads.attachment(document.document());
    }

    @GET
    @Path("/acuse.pdf")
    public Response receipt(@PathParam("folio") String folio) {
        return receipts.pdf(access.open(folio, null).file(), false);
    }
}
