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
import java.util.stream.Stream;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Turn;
import mx.ine.transparencia.requests.web.FormReading;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What organs and modules do with a case, from its page. */
@Path("/solicitudes/bandeja/{folio:[0-9]+}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TurnActPages {
    private final StaffDoing doing;
    private final RequestService service;
    private final CaseAccess access;
    private final CaseFiles files;
    private final Uploads uploads;
    private final Quoting quoting;
    private final Caller caller;

    TurnActPages(
            StaffDoing doing,
            RequestService service,
            CaseAccess access,
            CaseFiles files,
            Uploads uploads,
            Quoting quoting,
            Caller caller) {
        this.doing = doing;
        this.service = service;
        this.access = access;
        this.files = files;
        this.uploads = uploads;
        this.quoting = quoting;
        this.caller = caller;
    }

    @POST
    @Path("/remision")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.MODULE_CLERK, Roles.ORGAN_LIAISON})
    public Response forward(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        access.open(folio, null);
        return doing.act(
                folio,
                "remision",
                Form.of(fields),
                _ -> folio,
                (_, tag) -> service.forward(folio, tag, actor()));
    }

    @POST
    @Path("/entregada")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.MODULE_CLERK})
    public Response deliver(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        access.open(folio, null);
        return doing.act(
                folio,
                "entregada",
                Form.of(fields),
                _ -> folio,
                (_, tag) -> service.deliver(folio, tag, actor()));
    }

    @POST
    @Path("/turnos/{number}/respuesta")
    @RolesAllowed(Roles.ORGAN_LIAISON)
    public Response answer(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        access.open(folio, null);
        Actor actor = actor();
        return doing.act(
                folio,
                "respuesta",
                Form.of(fields),
                TurnActPages::answer,
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
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

    private static Inputs.TurnAnswer answer(FormReading form) {
        return new Inputs.TurnAnswer(
                form.choice("outcome", Inputs.Outcome.class),
                form.text("text"),
                quotes(form),
                form.text("source"),
                form.text("place"),
                form.text("form"),
                OrganChoice.code(form.text("suggested")),
                form.text("personal") != null);
    }

    /** The ways of delivery that were given a cost, or something to count one from. */
    static List<Inputs.QuoteInput> quotes(FormReading form) {
        return Stream.of(DeliveryMode.values())
                .map(mode -> quote(form, mode))
                .filter(quote -> quote.materials() != null || quote.counted())
                .toList();
    }

    private static Inputs.QuoteInput quote(FormReading form, DeliveryMode mode) {
        Integer pieces = form.number("count-" + mode);
        return new Inputs.QuoteInput(
                mode,
                form.pesos("cost-" + mode),
                form.pesos("ship-" + mode),
                mode == DeliveryMode.OPTICAL ? null : pieces,
                mode == DeliveryMode.OPTICAL ? pieces : null,
                form.number("brought-" + mode),
                form.text("web-" + mode) != null,
                null,
                form.number("sent-" + mode),
                null);
    }

    @POST
    @Path("/turnos/{number}/peticion")
    @RolesAllowed(Roles.ORGAN_LIAISON)
    public Response petition(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            MultivaluedMap<String, String> fields) {
        access.open(folio, null);
        Actor actor = actor();
        return doing.act(
                folio,
                "peticion",
                Form.of(fields),
                form ->
                        new Inputs.PetitionInput(
                                form.choice("kind", Turn.Petition.class), form.text("text")),
                (input, tag) ->
                        service.actOnTurn(
                                folio,
                                tag,
                                actor,
                                (file, moment) ->
                                        TurnActs.petition(file, number, input, actor, moment)));
    }

    /** What goes with the answer, before it is given. */
    @POST
    @Path("/turnos/{number}/documentos")
    @RateLimited("upload")
    @RolesAllowed(Roles.ORGAN_LIAISON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("folio") String folio,
            @PathParam("number") int number,
            @RestForm("archivos-kind") String kind,
            @RestForm("archivos-files") List<FileUpload> sent) {
        CaseFile file = access.open(folio, null).file();
        List<FileUpload> chosen = Attached.of(sent);
        return doing.act(
                folio,
                "archivos",
                Form.empty(),
                form -> {
                    if (chosen.isEmpty()) {
                        form.fail("files", "Elija al menos un archivo.");
                    }
                    return folio;
                },
                (_, _) ->
                        chosen.forEach(upload ->
                                uploads.add(
                                        file,
                                        upload,
                                        number,
                                        CaseFiles.kindOfTurn(kind),
                                        actor())));
    }

    private Actor actor() {
        return Actor.of(caller, Roles.LIAISON_UNIT, Roles.MODULE_CLERK, Roles.ORGAN_LIAISON);
    }
}
