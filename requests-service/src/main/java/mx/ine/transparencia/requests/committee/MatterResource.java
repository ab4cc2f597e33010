package mx.ine.transparencia.requests.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is before the Committee, and what it resolved. */
@Path("/api/requests/v1/committee")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.COMMITTEE_SECRETARY,
    Roles.COMMITTEE_MEMBER,
    Roles.LIAISON_UNIT,
    Roles.AUDITOR
})
@Tag(name = "committee", description = "Comité de Información: integrantes, sesiones, resoluciones")
class MatterResource {
    private final MatterService service;
    private final Matters matters;
    private final Resolutions resolutions;
    private final Papers papers;

    MatterResource(MatterService service, Matters matters, Resolutions resolutions, Papers papers) {
        this.service = service;
        this.matters = matters;
        this.resolutions = resolutions;
        this.papers = papers;
    }

    @GET
    @Path("/matters")
    @Operation(summary = "Asuntos pendientes, primero los que vencen antes")
    public Page<Matter> list(
            @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return matters.pending(after, limit);
    }

    @GET
    @Path("/matters/{id}")
    @Operation(summary = "Un asunto")
    public Matter get(@PathParam("id") UUID id) {
        return matters.byId(id).orElseThrow(NotFoundProblem::new);
    }

    @POST
    @Path("/criteria")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lleva al Comité un criterio de interpretación (19.1.XIII)",
            description = "Los demás asuntos llegan cada uno por su procedimiento.")
    public Response propose(
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull CommitteeInputs.CriterionInput input) {
        Matter matter = service.propose(input, key);
        return Response.created(URI.create("/api/requests/v1/committee/matters/" + matter.id()))
                .entity(matter)
                .build();
    }

    @GET
    @Path("/resolutions")
    @Operation(summary = "Resoluciones, primero la más reciente")
    public Page<Resolution> resolutions(
            @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return resolutions.page(after, limit);
    }

    @GET
    @Path("/resolutions/{number}")
    @Operation(summary = "Una resolución firmada: no cambia nunca")
    public Resolution resolution(@PathParam("number") String number) {
        return resolutions.byNumber(number).orElseThrow(NotFoundProblem::new);
    }

    @GET
    @Path("/resolutions/{number}/document")
    @Produces("application/pdf")
    @Operation(summary = "La resolución en PDF, con las formas de impugnarla (27.1)")
    public Response document(@PathParam("number") String number) {
        return papers.resolution(resolutions.byNumber(number).orElseThrow(NotFoundProblem::new));
    }
}
