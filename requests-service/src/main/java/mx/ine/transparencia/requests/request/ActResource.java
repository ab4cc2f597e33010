package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
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

/** What the Liaison Unit, the modules and the person do with a request. */
@Path("/api/requests/v1/requests/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "acts",
        description = "Actos sobre una solicitud; If-Match lleva el ETag de la versión consultada")
class ActResource {
    private static final String IF_MATCH = "If-Match";

    private final RequestService service;
    private final CaseAccess access;
    private final CaseViews views;
    private final Caller caller;

    ActResource(RequestService service, CaseAccess access, CaseViews views, Caller caller) {
        this.service = service;
        this.access = access;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/forwarding")
    @RolesAllowed({Roles.MODULE_CLERK, Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Remite a la Unidad de Enlace lo que recibió un módulo, área o partido (25.3.II)")
    public Response forward(
            @PathParam("folio") String folio, @HeaderParam(IF_MATCH) String ifMatch) {
        access.open(folio, null);
        Actor actor = Actor.of(caller, Roles.LIAISON_UNIT, Roles.MODULE_CLERK, Roles.ORGAN_LIAISON);
        return staff(service.forward(folio, ifMatch, actor));
    }

    @POST
    @Path("/turns")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Turna a una o varias áreas (25.3.I)")
    public Response turn(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.Turns input) {
        return staff(service.turn(folio, ifMatch, input, unit()));
    }

    @POST
    @Path("/incompetence")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Informa que no es competencia del Instituto, con orientación (24.8)")
    public Response incompetence(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.IncompetenceInput input) {
        return staff(service.declareIncompetent(folio, ifMatch, input, unit()));
    }

    @POST
    @Path("/clarification")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Pide una aclaración a quien solicita, una sola vez (24.5)")
    public Response clarification(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.ClarificationInput input) {
        return staff(service.requireClarification(folio, ifMatch, input, unit()));
    }

    @POST
    @Path("/clarification/answer")
    @PermitAll
    @Operation(summary = "Aclara la solicitud, con la clave de seguimiento (24.5)")
    public Response clarify(
            @PathParam("folio") String folio,
            @HeaderParam(RequestResource.KEY) String key,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.ClarificationAnswer input) {
        Actor actor = access.actor(folio, key, Roles.LIAISON_UNIT);
        return either(key, service.answerClarification(folio, ifMatch, input, actor));
    }

    @POST
    @Path("/extension")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Amplía el plazo de respuesta, una sola vez, con motivos (25.1, 26)")
    public Response extension(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.ExtensionInput input) {
        return staff(service.extend(folio, ifMatch, input, unit()));
    }

    @POST
    @Path("/notification")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Notifica la respuesta, con modalidad y costo (25.1, 47)")
    public Response notification(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.NotificationInput input) {
        return staff(service.notifyAnswer(folio, ifMatch, input, unit()));
    }

    @POST
    @Path("/delivery-mode")
    @PermitAll
    @Operation(summary = "Elige otra de las modalidades de entrega ofrecidas (25.1)")
    public Response mode(
            @PathParam("folio") String folio,
            @HeaderParam(RequestResource.KEY) String key,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.ModeInput input) {
        Actor actor = access.actor(folio, key, Roles.LIAISON_UNIT);
        return either(key, service.chooseMode(folio, ifMatch, input, actor));
    }

    @POST
    @Path("/availability")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Pone la información a disposición, en un lugar (28.1)")
    public Response availability(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.AvailabilityInput input) {
        return staff(service.makeAvailable(folio, ifMatch, input, unit()));
    }

    @POST
    @Path("/delivery")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Registra la entrega, o que la persona ya dispuso de la información (31.1)")
    public Response delivery(
            @PathParam("folio") String folio,
            @HeaderParam(RequestResource.KEY) String key,
            @HeaderParam(IF_MATCH) String ifMatch) {
        Actor actor = access.actor(folio, key, Roles.LIAISON_UNIT, Roles.MODULE_CLERK);
        return either(key, service.deliver(folio, ifMatch, actor));
    }

    @POST
    @Path("/joining")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.COMMITTEE_SECRETARY})
    @Operation(summary = "Propone al Comité acumularla a otra solicitud (27.2)")
    public Response joining(
            @PathParam("folio") String folio,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.JoiningInput input) {
        access.open(folio, null);
        Actor actor = Actor.of(caller, Roles.COMMITTEE_SECRETARY, Roles.LIAISON_UNIT);
        return staff(service.proposeJoining(folio, ifMatch, input, actor));
    }

    @POST
    @Path("/withdrawal")
    @PermitAll
    @Operation(summary = "Desistimiento de quien solicita (24.9)")
    public Response withdrawal(
            @PathParam("folio") String folio,
            @HeaderParam(RequestResource.KEY) String key,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull Inputs.WithdrawalInput input) {
        Actor actor = access.actor(folio, key, Roles.LIAISON_UNIT);
        return either(key, service.withdraw(folio, ifMatch, input, actor));
    }

    private Actor unit() {
        return Actor.of(caller, Roles.LIAISON_UNIT);
    }

    private Response either(String key, CaseFile file) {
        return key == null ? staff(file) : answer(file, Viewer.APPLICANT);
    }

    private Response staff(CaseFile file) {
        return answer(file, access.viewer(file));
    }

    private Response answer(CaseFile file, Viewer viewer) {
        return Response.ok(views.view(file, viewer)).tag(EntityTags.of(file.row().version)).build();
    }
}
