package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.web.FormReading;

/** What the Unit and the Committee ask of others, from the page of the case (13.1, 27.2, 67). */
@Path("/solicitudes/bandeja/{folio:[0-9]+}")
@RolesAllowed({Roles.LIAISON_UNIT, Roles.COMMITTEE_SECRETARY})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AskingPages {
    private final StaffDoing doing;
    private final RequestService service;
    private final CaseAccess access;
    private final Caller caller;

    AskingPages(StaffDoing doing, RequestService service, CaseAccess access, Caller caller) {
        this.doing = doing;
        this.service = service;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @Path("/turnos/{number}/consulta")
    @RolesAllowed(Roles.LIAISON_UNIT)
    public Response consult(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        return act(
                folio,
                "consulta",
                fields,
                form -> new DeclarationInputs.ConsultationInput(form.text("text")),
                (input, in) -> DeclarationActs.consult(in.file(), number, input, in.moment()));
    }

    @POST
    @Path("/turnos/{number}/consentimiento")
    public Response requireConsent(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        return act(
                folio,
                "consentimiento",
                fields,
                _ -> folio,
                (_, in) -> DeclarationActs.requireConsent(number, in.moment()));
    }

    @POST
    @Path("/turnos/{number}/consentimiento/respuesta")
    public Response answerConsent(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        return act(
                folio,
                "consentida",
                fields,
                form ->
                        new DeclarationInputs.ConsentAnswer(
                                DeclarationPages.yes(form.text("given"))),
                (input, in) -> DeclarationActs.answerConsent(number, input, in.moment()));
    }

    @POST
    @Path("/acumulacion")
    public Response join(@PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        access.open(folio, null);
        return doing.act(
                folio,
                "acumulacion",
                Form.of(fields),
                form -> new DeclarationInputs.JoiningInput(form.text("into"), form.text("reasons")),
                (input, tag) -> service.proposeJoining(folio, tag, input, actor()));
    }

    private record In(CaseFile file, Moment moment) {}

    private <T> Response act(
            String folio,
            String act,
            MultivaluedMap<String, String> fields,
            Function<FormReading, T> read,
            BiFunction<T, In, Act> choose) {
        access.open(folio, null);
        return doing.act(
                folio,
                act,
                Form.of(fields),
                read,
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
                                actor(),
                                (file, moment) -> choose.apply(input, new In(file, moment))));
    }

    private Actor actor() {
        return Actor.of(caller, Roles.COMMITTEE_SECRETARY, Roles.LIAISON_UNIT);
    }
}
