package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organ does with its turn. */
@Path("/api/requests/v1/requests/{folio}/turns/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
@Tag(name = "turns", description = "Turnos a las áreas")
class TurnResource {
    private final RequestService service;
    private final CaseAccess access;
    private final CaseViews views;
    private final CaseFiles files;
    private final Quoting quoting;
    private final Caller caller;

    TurnResource(
            RequestService service,
            CaseAccess access,
            CaseViews views,
            CaseFiles files,
            Quoting quoting,
            Caller caller) {
        this.service = service;
        this.access = access;
        this.views = views;
        this.files = files;
        this.quoting = quoting;
        this.caller = caller;
    }

    @POST
    @Path("/answer")
    @Operation(
            summary = "Responde el turno",
            description =
                    "PUBLIC con las modalidades y su costo (25.3.III; antes suba los archivos en"
                            + " /documents), ALREADY_PUBLIC con fuente, lugar y forma (24.6), o"
                            + " NOT_COMPETENT con sus motivos (24.7).")
    public Response answer(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Inputs.TurnAnswer input) {
        Actor actor = actor(folio);
        return answered(
                service.actOnTurn(
                        folio,
                        ifMatch,
                        actor,
                        (file, moment) ->
                                TurnActs.answer(
                                        file,
                                        number,
                                        quoting.priced(input),
                                        files.hashesOfTurn(file, number),
                                        actor,
                                        moment)));
    }

    @POST
    @Path("/petitions")
    @Operation(summary = "Pide a la Unidad de Enlace una aclaración (24.5) o una ampliación (26)")
    public Response petition(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Inputs.PetitionInput input) {
        Actor actor = actor(folio);
        return answered(
                service.actOnTurn(
                        folio,
                        ifMatch,
                        actor,
                        (file, moment) -> TurnActs.petition(file, number, input, actor, moment)));
    }

    /** Whoever may not see the case does not learn here that it exists. */
    private Actor actor(String folio) {
        access.open(folio, null);
        return Actor.of(caller, Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON);
    }

    private Response answered(CaseFile file) {
        return Response.ok(views.view(file, access.viewer(file)))
                .tag(EntityTags.of(file.row().version))
                .build();
    }
}
