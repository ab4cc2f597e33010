package mx.ine.transparencia.requests.committee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.web.Html;

/** A session, its matters and its minutes. */
@Path("/solicitudes/comite")
@RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
class SessionPages {
    static final String BASE = CommitteePages.HOME + "/sesiones/";

    private final SessionSheets sheets;
    private final Papers papers;

    SessionPages(SessionSheets sheets, Papers papers) {
        this.sheets = sheets;
        this.papers = papers;
    }

    @CheckedTemplate(basePath = "committee")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance session(SessionSheets.Sheet page);

        static native TemplateInstance matter(SessionSheets.MatterSheet page);

        static native TemplateInstance minutes(SessionViews.SessionView session);
    }

    @GET
    @Path("/sesiones/{code}")
    public Response show(@PathParam("code") String code, @QueryParam("hecho") String done) {
        return Html.secret(Templates.session(sheets.sheet(code, Form.empty(), done != null)));
    }

    @GET
    @Path("/sesiones/{code}/asuntos/{matter}")
    public Response matter(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @QueryParam("hecho") String done) {
        return Html.secret(
                Templates.matter(sheets.matter(code, matter, Form.empty(), done != null)));
    }

    @GET
    @Path("/sesiones/{code}/acta")
    public Response minutes(@PathParam("code") String code) {
        return Html.secret(Templates.minutes(sheets.view(code)));
    }

    @GET
    @Path("/sesiones/{code}/acta.pdf")
    public Response minutesPdf(@PathParam("code") String code) {
        return papers.minutes(sheets.view(code));
    }
}
