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
import java.util.function.BiFunction;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What organs declare of their turns, and what is then asked of others. */
@Path("/api/requests/v1/requests/{folio}/turns/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "turns", description = "Turnos a las áreas")
class DeclarationResource {
    private static final String IF_MATCH = "If-Match";

    private final RequestService service;
    private final DeclarationActs acts;
    private final CaseAccess access;
    private final CaseViews views;
    private final Caller caller;

    DeclarationResource(
            RequestService service,
            DeclarationActs acts,
            CaseAccess access,
            CaseViews views,
            Caller caller) {
        this.service = service;
        this.acts = acts;
        this.access = access;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/classification")
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Operation(
            summary = "Clasifica la información, toda o en parte (25.3.IV-V): va al Comité",
            description =
                    "RESERVED con fundamento, daño y periodo o condición (11.3, 11.4, 11.6);"
                            + " CONFIDENTIAL con fundamento (12, 66). Los fundamentos, de /grounds."
                            + " Los archivos se suben antes en /documents: el original como"
                            + " CLASSIFIED y, si es sólo una parte, la versión pública como"
                            + " PUBLIC_VERSION, con sus modalidades en quotes.")
    public Response classify(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.ClassificationInput input) {
        Actor actor = actor(folio, Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON);
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> acts.classify(file, number, input, actor, moment));
    }

    @POST
    @Path("/searches")
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Operation(summary = "Registra una búsqueda: dónde, con qué criterios, cuándo, quién (25.3.VI)")
    public Response search(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.SearchInput input) {
        Actor actor = actor(folio, Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON);
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> acts.logSearch(file, number, input, actor, moment));
    }

    @POST
    @Path("/nonexistence")
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Operation(
            summary =
                    "Declara la inexistencia, con la bitácora de búsqueda (25.3.VI): va al Comité")
    public Response nonexistence(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.NonexistenceInput input) {
        Actor actor = actor(folio, Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON);
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> acts.declare(file, number, input, actor, moment));
    }

    @POST
    @Path("/consent")
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.LIAISON_UNIT})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "El Comité pide a la persona titular que consienta la entrega (13.1)",
            description =
                    "Registra que hoy se le notificó el requerimiento: tiene diez días hábiles, y"
                            + " su silencio deja confidencial la información.")
    public Response requireConsent(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch) {
        Actor actor = actor(folio, Roles.COMMITTEE_SECRETARY, Roles.LIAISON_UNIT);
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) -> DeclarationActs.requireConsent(number, moment));
    }

    @POST
    @Path("/consent/answer")
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.LIAISON_UNIT})
    @Operation(summary = "Registra si la persona titular consiente (13.1)")
    public Response answerConsent(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.ConsentAnswer input) {
        Actor actor = actor(folio, Roles.COMMITTEE_SECRETARY, Roles.LIAISON_UNIT);
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) -> DeclarationActs.answerConsent(number, input, moment));
    }

    @POST
    @Path("/consultation")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Consulta a un partido si entrega información voluntaria (2.1.XV, 67)")
    public Response consult(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.ConsultationInput input) {
        Actor actor = actor(folio, Roles.LIAISON_UNIT);
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> DeclarationActs.consult(file, number, input, moment));
    }

    @POST
    @Path("/consultation/answer")
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Operation(summary = "El partido dice si la entrega (67)")
    public Response answerConsultation(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @HeaderParam(IF_MATCH) String ifMatch,
            @Valid @NotNull DeclarationInputs.ConsultationAnswer input) {
        Actor actor = actor(folio, Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON);
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) ->
                        DeclarationActs.answerConsultation(file, number, input, actor, moment));
    }

    /** Whoever may not see the case does not learn here that it exists. */
    private Actor actor(String folio, String... roles) {
        access.open(folio, null);
        return Actor.of(caller, roles);
    }

    private Response act(
            String folio, String ifMatch, Actor actor, BiFunction<CaseFile, Moment, Act> choose) {
        CaseFile file = service.actOnTurn(folio, ifMatch, actor, choose);
        return Response.ok(views.view(file, access.viewer(file)))
                .tag(EntityTags.of(file.row().version))
                .build();
    }
}
