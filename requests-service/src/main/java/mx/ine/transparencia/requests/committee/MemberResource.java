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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits in the Committee. */
@Path("/api/requests/v1/committee")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
@Tag(name = "committee", description = "Comité de Información: integrantes, sesiones, resoluciones")
class MemberResource {
    private final MemberService service;
    private final Members members;

    MemberResource(MemberService service, Members members) {
        this.service = service;
        this.members = members;
    }

    @GET
    @Path("/members")
    @Operation(summary = "Quienes integran o integraron el Comité (18.1, 18.4)")
    public List<Member> list() {
        return members.all();
    }

    @GET
    @Path("/members/{id}")
    @Operation(summary = "Una designación")
    public Response get(@PathParam("id") UUID id) {
        return answer(service.byId(id).orElseThrow(NotFoundProblem::new));
    }

    @POST
    @Path("/members")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Registra una designación",
            description =
                    "La de un suplente entra como asunto al Comité, que la aprueba o no (18.4).")
    public Response designate(
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull CommitteeInputs.Designation input) {
        Member member = service.designate(input, key);
        return Response.created(URI.create("/api/requests/v1/committee/members/" + member.id()))
                .entity(member)
                .tag(EntityTags.of(member.version()))
                .build();
    }

    @POST
    @Path("/members/{id}/end")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registra hasta cuándo integra el Comité")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeInputs.End input) {
        return answer(service.end(id, input.until(), ifMatch == null ? "" : ifMatch));
    }

    private static Response answer(Member member) {
        return Response.ok(member).tag(EntityTags.of(member.version())).build();
    }
}
