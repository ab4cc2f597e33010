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
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.request.domain.Secrecy;
import mx.ine.transparencia.requests.web.FormReading;

/** What organs declare of their turns, from the page of the case (Art. 25.3.IV-VI). */
@Path("/solicitudes/bandeja/{folio:[0-9]+}")
@RolesAllowed(Roles.ORGAN_LIAISON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DeclarationPages {
    private final StaffDoing doing;
    private final RequestService service;
    private final DeclarationActs acts;
    private final CaseAccess access;
    private final Caller caller;

    DeclarationPages(
            StaffDoing doing,
            RequestService service,
            DeclarationActs acts,
            CaseAccess access,
            Caller caller) {
        this.doing = doing;
        this.service = service;
        this.acts = acts;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @Path("/turnos/{number}/clasificacion")
    public Response classify(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        Actor actor = actor(folio);
        Form typed = Form.of(fields);
        return doing.act(
                folio,
                "clasificacion",
                typed,
                form -> classification(form, typed),
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
                                actor,
                                (file, moment) ->
                                        acts.classify(file, number, input, actor, moment)));
    }

    private static DeclarationInputs.ClassificationInput classification(
            FormReading form, Form typed) {
        boolean partial = form.text("partial") != null;
        return new DeclarationInputs.ClassificationInput(
                form.choice("secrecy", Secrecy.class),
                partial,
                typed.all("clasificacion-grounds"),
                form.text("reasons"),
                form.text("harm"),
                form.date("until"),
                form.text("condition"),
                form.text("parts"),
                TurnActPages.quotes(form));
    }

    @POST
    @Path("/turnos/{number}/busqueda")
    public Response search(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        Actor actor = actor(folio);
        return doing.act(
                folio,
                "busqueda",
                Form.of(fields),
                form ->
                        new DeclarationInputs.SearchInput(
                                form.text("unit"),
                                form.text("criteria"),
                                form.date("searchedOn"),
                                form.text("by"),
                                form.text("result")),
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
                                actor,
                                (file, moment) ->
                                        acts.logSearch(file, number, input, actor, moment)));
    }

    @POST
    @Path("/turnos/{number}/inexistencia")
    public Response nonexistence(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        Actor actor = actor(folio);
        return doing.act(
                folio,
                "inexistencia",
                Form.of(fields),
                form -> new DeclarationInputs.NonexistenceInput(form.text("reasons"), List.of()),
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
                                actor,
                                (file, moment) ->
                                        acts.declare(file, number, input, actor, moment)));
    }

    @POST
    @Path("/turnos/{number}/consulta/respuesta")
    public Response answerConsultation(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        Actor actor = actor(folio);
        return doing.act(
                folio,
                "consultada",
                Form.of(fields),
                form ->
                        new DeclarationInputs.ConsultationAnswer(
                                yes(form.text("willing")), form.text("text")),
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
                                actor,
                                (file, moment) ->
                                        DeclarationActs.answerConsultation(
                                                file, number, input, actor, moment)));
    }

    static Boolean yes(String choice) {
        return choice == null ? null : choice.equals("SI");
    }

    private Actor actor(String folio) {
        access.open(folio, null);
        return Actor.of(caller, Roles.ORGAN_LIAISON);
    }
}
