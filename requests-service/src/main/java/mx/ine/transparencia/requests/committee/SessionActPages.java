package mx.ine.transparencia.requests.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.web.FormReading;

/** What the secretary does with a session, from its page. */
@Path("/solicitudes/comite")
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SessionActPages {
    private final SessionService service;
    private final SessionSheets sheets;
    private final CommitteeDoing doing;
    private final Caller caller;

    SessionActPages(
            SessionService service, SessionSheets sheets, CommitteeDoing doing, Caller caller) {
        this.service = service;
        this.sheets = sheets;
        this.doing = doing;
        this.caller = caller;
    }

    /** What is read where a form has no fields. */
    private record Nothing() {}

    @POST
    @Path("/sesiones/{code}/orden")
    public Response agenda(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return act(
                code,
                "orden",
                fields,
                form ->
                        new CommitteeInputs.AgendaItems(
                                List.of(), form.date("dueBy"), form.number("most")),
                (input, tag) -> service.addToAgenda(code, tag, input, by()));
    }

    @POST
    @Path("/sesiones/{code}/orden/{matter}/retiro")
    public Response takeOff(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                code,
                "retiro",
                fields,
                _ -> new Nothing(),
                (_, tag) -> service.takeOffAgenda(code, tag, matter, by()));
    }

    @POST
    @Path("/sesiones/{code}/asistencia")
    public Response attendance(
            @PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return act(
                code,
                "asistencia",
                fields,
                form ->
                        new CommitteeInputs.Attendance(
                                form.text("account"), "si".equals(form.text("present"))),
                (input, tag) -> service.attendance(code, tag, input, by()));
    }

    @POST
    @Path("/sesiones/{code}/apertura")
    public Response open(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return act(
                code,
                "apertura",
                fields,
                _ -> new Nothing(),
                (_, tag) -> service.open(code, tag, by()));
    }

    @POST
    @Path("/sesiones/{code}/cierre")
    public Response close(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return act(
                code,
                "cierre",
                fields,
                _ -> new Nothing(),
                (_, tag) -> service.close(code, tag, by()));
    }

    @POST
    @Path("/sesiones/{code}/cancelacion")
    public Response callOff(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return act(
                code,
                "cancelacion",
                fields,
                form -> new CommitteeInputs.Reason(form.text("reason")),
                (input, tag) -> service.callOff(code, tag, input, by()));
    }

    private <T> Response act(
            String code,
            String act,
            MultivaluedMap<String, String> fields,
            Function<FormReading, T> read,
            BiConsumer<T, String> how) {
        Form typed = Form.of(fields);
        return doing.act(
                act,
                typed,
                read,
                input -> {
                    how.accept(input, CommitteeDoing.tag(typed));
                    return SessionPages.BASE + code + "?hecho=" + act;
                },
                form -> SessionPages.Templates.session(sheets.sheet(code, form, false)));
    }

    private By by() {
        return By.of(caller);
    }
}
