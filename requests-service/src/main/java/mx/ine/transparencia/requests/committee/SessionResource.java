package mx.ine.transparencia.requests.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions: what the secretary does. If-Match carries the ETag of the session as seen. */
@Path("/api/requests/v1/committee")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
@Tag(name = "committee", description = "Comité de Información: integrantes, sesiones, resoluciones")
class SessionResource {
    private final SessionService service;
    private final SessionViews views;
    private final CommitteeCalendar calendar;
    private final Papers papers;
    private final SuiteClock clock;
    private final Caller caller;

    SessionResource(
            SessionService service,
            SessionViews views,
            CommitteeCalendar calendar,
            Papers papers,
            SuiteClock clock,
            Caller caller) {
        this.service = service;
        this.views = views;
        this.calendar = calendar;
        this.papers = papers;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("/sessions")
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
    @Operation(
            summary = "Sesiones de un año, mes por mes",
            description =
                    "Señala los meses sin sesión ordinaria (27.4) y a los titulares que faltan más"
                            + " de tres veces seguidas (18.6).")
    public CommitteeCalendar.Year year(@QueryParam("year") @DefaultValue("0") int year) {
        return calendar.of(year == 0 ? clock.today().getYear() : year);
    }

    @POST
    @Path("/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Convoca a sesión ordinaria o extraordinaria (27.4)")
    public Response convene(
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull CommitteeInputs.Convocation input) {
        SessionViews.SessionView view = view(service.convene(input, key, by()));
        return Response.created(URI.create("/api/requests/v1/committee/sessions/" + view.code()))
                .entity(view)
                .tag(EntityTags.of(view.version()))
                .build();
    }

    @GET
    @Path("/sessions/{code}")
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
    @Operation(summary = "Una sesión: asistencia, orden del día, votaciones")
    public Response get(@PathParam("code") String code) {
        return answer(code);
    }

    @POST
    @Path("/sessions/{code}/agenda")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agrega asuntos al orden del día",
            description =
                    "Los que se nombran o, si no se nombran, los pendientes que vencen antes (hasta"
                            + " 500).")
    public Response agenda(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeInputs.AgendaItems input) {
        service.addToAgenda(code, ifMatch, input, by());
        return answer(code);
    }

    @DELETE
    @Path("/sessions/{code}/agenda/{matter}")
    @Operation(summary = "Retira un asunto del orden del día")
    public Response takeOff(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            @HeaderParam("If-Match") String ifMatch) {
        service.takeOffAgenda(code, ifMatch, matter, by());
        return answer(code);
    }

    @POST
    @Path("/sessions/{code}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registra quién llega o se retira (18.4-18.6)")
    public Response attendance(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeInputs.Attendance input) {
        service.attendance(code, ifMatch, input, by());
        return answer(code);
    }

    @POST
    @Path("/sessions/{code}/opening")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Abre la sesión, con quórum (18.5)")
    public Response open(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        service.open(code, ifMatch, by());
        return answer(code);
    }

    @POST
    @Path("/sessions/{code}/closing")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Concluye la sesión; lo no resuelto queda para otra")
    public Response close(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        service.close(code, ifMatch, by());
        return answer(code);
    }

    @POST
    @Path("/sessions/{code}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hace constar que no se celebró, con sus motivos")
    public Response callOff(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeInputs.Reason input) {
        service.callOff(code, ifMatch, input, by());
        return answer(code);
    }

    @GET
    @Path("/sessions/{code}/minutes")
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
    @Produces("application/pdf")
    @Operation(summary = "El acta de la sesión, en PDF")
    public Response minutes(@PathParam("code") String code) {
        return papers.minutes(view(code));
    }

    private By by() {
        return By.of(caller);
    }

    private SessionViews.SessionView view(String code) {
        return views.view(code).orElseThrow(NotFoundProblem::new);
    }

    private Response answer(String code) {
        SessionViews.SessionView view = view(code);
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }
}
