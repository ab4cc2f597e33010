package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for information: filing and reading. */
@Path("/api/requests/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests", description = "Solicitudes de acceso a la información")
class RequestResource {
    static final String KEY = "Tracking-Key";

    private final IntakeService intake;
    private final CaseAccess access;
    private final CaseViews views;
    private final CaseTimeline timeline;
    private final RequestList list;
    private final Caller caller;

    RequestResource(
            IntakeService intake,
            CaseAccess access,
            CaseViews views,
            CaseTimeline timeline,
            RequestList list,
            Caller caller) {
        this.intake = intake;
        this.access = access;
        this.views = views;
        this.timeline = timeline;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @RateLimited("filing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Presenta una solicitud",
            description =
                    "Cualquier persona por WEB; los demás canales los registra el personal. Envíe"
                            + " Idempotency-Key para poder repetir el envío sin duplicarlo.")
    @APIResponse(
            responseCode = "201",
            description = "Folio, clave de seguimiento y plazos que corren",
            content = @Content(schema = @Schema(implementation = Views.FiledView.class)))
    public Response file(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull NewRequest filing) {
        Actor actor =
                Actor.of(
                        caller,
                        Roles.LIAISON_UNIT,
                        Roles.MODULE_CLERK,
                        Roles.ORGAN_LIAISON,
                        Roles.SYSTEM);
        IntakeService.Filed filed = intake.file(filing, actor, idempotencyKey);
        RequestRow row = filed.file().row();
        return Response.created(URI.create("/api/requests/v1/requests/" + row.folio))
                .tag(EntityTags.of(row.version))
                .entity(views.filed(filed.file()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.LIAISON_UNIT,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.ORGAN_LIAISON,
        Roles.MODULE_CLERK
    })
    @Operation(
            summary = "Solicitudes que puede ver, por páginas",
            description =
                    "Un área ve las que tiene turnadas o recibió; un módulo, las que recibió."
                            + " order=folio (lo usual) o order=due (por fecha de lo que sigue).")
    public Page<RequestList.Line> list(@BeanParam @Valid RequestList.Filter filter) {
        return list.page(filter, caller);
    }

    @GET
    @Path("/{folio}")
    @PermitAll
    @Operation(summary = "Una solicitud, para el personal o con la clave de seguimiento")
    @APIResponse(
            responseCode = "200",
            description = "La solicitud",
            content = @Content(schema = @Schema(implementation = Views.RequestView.class)))
    public Response get(@PathParam("folio") String folio, @HeaderParam(KEY) String key) {
        CaseAccess.Opened opened = access.open(folio, key);
        return Response.ok(views.view(opened.file(), opened.viewer()))
                .tag(EntityTags.of(opened.file().row().version))
                .build();
    }

    @GET
    @Path("/{folio}/terms")
    @PermitAll
    @Operation(summary = "Los plazos de la solicitud, con la cuenta de cada día")
    public List<Views.TermView> terms(
            @PathParam("folio") String folio, @HeaderParam(KEY) String key) {
        CaseAccess.Opened opened = access.open(folio, key);
        return views.terms(opened.file(), opened.viewer());
    }

    @GET
    @Path("/{folio}/timeline")
    @PermitAll
    @Operation(summary = "Lo que ha pasado con la solicitud, lo último primero")
    public List<Views.TimelineView> timeline(
            @PathParam("folio") String folio, @HeaderParam(KEY) String key) {
        CaseAccess.Opened opened = access.open(folio, key);
        return timeline.of(opened.file(), opened.viewer());
    }
}
