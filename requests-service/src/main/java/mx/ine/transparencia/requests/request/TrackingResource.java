package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Follow-up by folio and key, in one answer. */
@Path("/api/requests/v1/tracking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking", description = "Seguimiento con folio y clave")
class TrackingResource {
    private final CaseAccess access;
    private final CaseViews views;
    private final CaseTimeline timeline;
    private final CaseFiles files;
    private final TermsCalendar calendar;

    TrackingResource(
            CaseAccess access,
            CaseViews views,
            CaseTimeline timeline,
            CaseFiles files,
            TermsCalendar calendar) {
        this.access = access;
        this.views = views;
        this.timeline = timeline;
        this.files = files;
        this.calendar = calendar;
    }

    /** All that the person may see of the case. */
    record Tracking(
            @JsonUnwrapped Views.RequestView request,
            List<Views.TermView> terms,
            List<Views.TimelineView> timeline,
            List<Views.DocumentView> documents) {}

    @GET
    @Path("/{folio}")
    @PermitAll
    @Operation(
            summary = "Cómo va una solicitud",
            description =
                    "La clave va en el encabezado Tracking-Key. Una clave equivocada y un folio que"
                            + " no existe reciben la misma respuesta.")
    @APIResponse(
            responseCode = "200",
            description = "La solicitud, sus plazos explicados, lo que ha pasado y sus documentos",
            content = @Content(schema = @Schema(implementation = Tracking.class)))
    public Response get(
            @PathParam("folio") String folio, @HeaderParam(RequestResource.KEY) String key) {
        CaseFile file = open(folio, key);
        Tracking tracking =
                new Tracking(
                        views.view(file, Viewer.APPLICANT),
                        views.terms(file, Viewer.APPLICANT),
                        timeline.of(file, Viewer.APPLICANT),
                        files.of(file, Viewer.APPLICANT));
        return Response.ok(tracking).tag(EntityTags.of(file.row().version)).build();
    }

    @GET
    @Path("/{folio}/terms.ics")
    @PermitAll
    @Produces("text/calendar")
    @Operation(
            summary = "Los plazos de la persona, para su calendario (RFC 5545)",
            description = "La clave va en el encabezado Tracking-Key.")
    @APIResponse(responseCode = "200", description = "Un suceso de día entero por plazo")
    public Response calendar(
            @PathParam("folio") String folio, @HeaderParam(RequestResource.KEY) String key) {
        return calendar.file(open(folio, key));
    }

    private CaseFile open(String folio, String key) {
        if (key == null || key.isBlank()) {
            throw new NotFoundProblem(
                    "El folio o la clave no son correctos. Revíselos en su acuse.");
        }
        return access.open(folio, key).file();
    }
}
