package mx.ine.transparencia.requests.committee;

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
import java.net.URI;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A matter in session: proposal, votes, recusals, dissent, resolution. */
@Path("/api/requests/v1/committee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
@Tag(name = "committee", description = "Comité de Información: integrantes, sesiones, resoluciones")
class VoteResource {
    private static final String MATTER = "/sessions/{code}/matters/{matter}";
    private static final String OWN =
            "Cada integrante actúa sólo por su propia cuenta; no lleva If-Match, porque varios"
                    + " actúan al mismo tiempo.";

    private final SessionService service;
    private final SessionViews views;
    private final Caller caller;

    VoteResource(SessionService service, SessionViews views, Caller caller) {
        this.service = service;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path(MATTER + "/proposal")
    @Operation(summary = "Pone a votación un proyecto de resolución, con sus fundamentos (27.1)")
    public Response propose(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Proposal input) {
        service.propose(code, ifMatch, matter, input, By.of(caller));
        return answer(code);
    }

    @POST
    @Path(MATTER + "/votes")
    @RolesAllowed({Roles.COMMITTEE_MEMBER, Roles.COMMITTEE_SECRETARY})
    @Operation(summary = "Vota la propuesta (18.3)", description = OWN)
    public Response vote(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @Valid @NotNull CommitteeInputs.VoteInput input) {
        service.vote(code, matter, input, By.of(caller));
        return answer(code);
    }

    @POST
    @Path(MATTER + "/recusals")
    @RolesAllowed({Roles.COMMITTEE_MEMBER, Roles.COMMITTEE_SECRETARY})
    @Operation(summary = "Se excusa por conflicto de interés, con motivos", description = OWN)
    public Response recuse(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @Valid @NotNull CommitteeInputs.Reason input) {
        service.recuse(code, matter, input, By.of(caller));
        return answer(code);
    }

    @POST
    @Path(MATTER + "/dissents")
    @RolesAllowed({Roles.COMMITTEE_MEMBER, Roles.COMMITTEE_SECRETARY})
    @Operation(summary = "Agrega el voto particular de quien votó en contra", description = OWN)
    public Response dissent(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @Valid @NotNull CommitteeInputs.DissentInput input) {
        service.dissent(code, matter, input, By.of(caller));
        return answer(code);
    }

    @POST
    @Path(MATTER + "/postponement")
    @Operation(summary = "Deja el asunto para otra sesión, con motivos")
    public Response postpone(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeInputs.Reason input) {
        service.postpone(code, ifMatch, matter, input, By.of(caller));
        return answer(code);
    }

    @POST
    @Path(MATTER + "/resolution")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Declara la votación y firma la resolución CI-nnnn-aaaa (18.3, 25.3.IV)",
            description = "Sin quórum, sin todos los votos o sin mayoría no hay resolución.")
    public Response resolve(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @HeaderParam("If-Match") String ifMatch) {
        String number = service.resolve(code, ifMatch, matter, By.of(caller));
        SessionViews.SessionView view = view(code);
        return Response.created(URI.create("/api/requests/v1/committee/resolutions/" + number))
                .entity(view)
                .tag(EntityTags.of(view.version()))
                .build();
    }

    private SessionViews.SessionView view(String code) {
        return views.view(code).orElseThrow(NotFoundProblem::new);
    }

    private Response answer(String code) {
        SessionViews.SessionView view = view(code);
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }
}
