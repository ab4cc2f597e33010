package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.request.domain.EstradosCause;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.web.FormReading;

/** What the Liaison Unit does with a case, from its page. */
@Path("/solicitudes/bandeja/{folio:[0-9]+}")
@RolesAllowed(Roles.LIAISON_UNIT)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class UnitActPages {
    private final StaffDoing doing;
    private final RequestService service;
    private final Caller caller;

    UnitActPages(StaffDoing doing, RequestService service, Caller caller) {
        this.doing = doing;
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/turnos")
    public Response turn(@PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        Form typed = Form.of(fields);
        return doing.act(
                folio,
                "turnos",
                typed,
                _ -> new Inputs.Turns(codes(typed)),
                (input, tag) -> service.turn(folio, tag, input, unit()));
    }

    private static List<String> codes(Form typed) {
        return typed.all("turnos-organs").stream()
                .map(OrganChoice::code)
                .filter(Objects::nonNull)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    @POST
    @Path("/incompetencia")
    public Response incompetence(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "incompetencia",
                Form.of(fields),
                form ->
                        new Inputs.IncompetenceInput(
                                form.text("guidance"), means(form), cause(form)),
                (input, tag) -> service.declareIncompetent(folio, tag, input, unit()));
    }

    @POST
    @Path("/aclaracion")
    public Response clarification(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "aclaracion",
                Form.of(fields),
                form ->
                        new Inputs.ClarificationInput(
                                form.number("turn"),
                                form.text("question"),
                                means(form),
                                cause(form)),
                (input, tag) -> service.requireClarification(folio, tag, input, unit()));
    }

    @POST
    @Path("/aclarada")
    public Response clarified(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "aclarada",
                Form.of(fields),
                form -> new Inputs.ClarificationAnswer(form.text("text")),
                (input, tag) -> service.answerClarification(folio, tag, input, unit()));
    }

    @POST
    @Path("/ampliacion")
    public Response extension(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "ampliacion",
                Form.of(fields),
                form ->
                        new Inputs.ExtensionInput(
                                form.number("turn"),
                                form.number("days"),
                                form.text("reasons"),
                                means(form),
                                cause(form)),
                (input, tag) -> service.extend(folio, tag, input, unit()));
    }

    @POST
    @Path("/notificacion")
    public Response notification(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "notificacion",
                Form.of(fields),
                form ->
                        new Inputs.NotificationInput(
                                means(form), cause(form), null, form.text("text")),
                (input, tag) -> service.notifyAnswer(folio, tag, input, unit()));
    }

    @POST
    @Path("/disponible")
    public Response availability(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "disponible",
                Form.of(fields),
                form -> new Inputs.AvailabilityInput(form.text("place")),
                (input, tag) -> service.makeAvailable(folio, tag, input, unit()));
    }

    @POST
    @Path("/desistimiento")
    public Response withdrawal(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "desistimiento",
                Form.of(fields),
                form -> new Inputs.WithdrawalInput(form.text("reason")),
                (input, tag) -> service.withdraw(folio, tag, input, unit()));
    }

    private static Means means(FormReading form) {
        return form.choice("means", Means.class);
    }

    private static EstradosCause cause(FormReading form) {
        return form.choice("cause", EstradosCause.class);
    }

    private Actor unit() {
        return Actor.of(caller, Roles.LIAISON_UNIT);
    }
}
