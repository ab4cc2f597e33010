package mx.ine.transparencia.requests.organ;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of organs and parties. */
@Path("/api/requests/v1/organs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organs", description = "Catálogo de áreas y partidos")
class OrganResource {
    private final OrganService service;

    OrganResource(OrganService service) {
        this.service = service;
    }

    record OrganInput(
            @NotBlank @Size(max = 200) String name,
            @NotNull OrganKind kind,
            String parent,
            @NotNull Boolean active,
            @NotBlank @Size(max = 300) String source) {}

    @GET
    @PermitAll
    @Operation(summary = "Todas las áreas y partidos")
    public List<Organ> list() {
        return service.all();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "Un área")
    public Response get(@PathParam("code") String code) {
        Organ organ = service.byCode(code).orElseThrow(NotFoundProblem::new);
        return Response.ok(organ).tag(EntityTags.of(organ.version())).build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.SYSTEM})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agrega un área o la cambia (If-Match obligatorio si ya existe)")
    public Response put(
            @PathParam("code") @Pattern(regexp = "[A-Z0-9]{1,12}") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OrganInput input) {
        Organ organ =
                service.put(
                        new Organ(
                                code,
                                input.name(),
                                input.kind(),
                                input.parent(),
                                input.active(),
                                0),
                        input.source(),
                        ifMatch);
        return Response.ok(organ).tag(EntityTags.of(organ.version())).build();
    }
}
