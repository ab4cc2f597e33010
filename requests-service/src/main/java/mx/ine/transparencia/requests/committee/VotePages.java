package mx.ine.transparencia.requests.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.web.FormReading;

/** A matter in session, from its page: proposal, votes, recusal, dissent, resolution. */
@Path("/solicitudes/comite")
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class VotePages {
    private static final String MATTER = "/sesiones/{code}/asuntos/{matter}";

    private final SessionService service;
    private final SessionSheets sheets;
    private final CommitteeDoing doing;
    private final Caller caller;

    VotePages(SessionService service, SessionSheets sheets, CommitteeDoing doing, Caller caller) {
        this.service = service;
        this.sheets = sheets;
        this.doing = doing;
        this.caller = caller;
    }

    /** Which matter of which session. */
    private record Place(String code, UUID matter) {
        String page() {
            return SessionPages.BASE + code + "/asuntos/" + matter;
        }
    }

    private record Nothing() {}

    @POST
    @Path(MATTER + "/propuesta")
    public Response propose(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                new Place(code, matter),
                "propuesta",
                fields,
                form ->
                        new Proposal(
                                form.choice("sense", Sense.class),
                                form.text("grounds"),
                                form.text("orders")),
                (input, tag) -> service.propose(code, tag, matter, input, by()));
    }

    @POST
    @Path(MATTER + "/resolucion")
    public Response resolve(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                new Place(code, matter),
                "resolucion",
                fields,
                _ -> new Nothing(),
                (_, tag) -> service.resolve(code, tag, matter, by()));
    }

    @POST
    @Path(MATTER + "/aplazamiento")
    public Response postpone(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                new Place(code, matter),
                "aplazamiento",
                fields,
                form -> new CommitteeInputs.Reason(form.text("reason")),
                (input, tag) -> service.postpone(code, tag, matter, input, by()));
    }

    @POST
    @Path(MATTER + "/voto")
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public Response vote(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                new Place(code, matter),
                "voto",
                fields,
                form -> new CommitteeInputs.VoteInput(form.number("round"), inFavour(form)),
                (input, _) -> service.vote(code, matter, input, by()));
    }

    private static Boolean inFavour(FormReading form) {
        String typed = form.text("inFavour");
        return typed == null ? null : typed.equals("si");
    }

    @POST
    @Path(MATTER + "/excusa")
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public Response recuse(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                new Place(code, matter),
                "excusa",
                fields,
                form -> new CommitteeInputs.Reason(form.text("reason")),
                (input, _) -> service.recuse(code, matter, input, by()));
    }

    @POST
    @Path(MATTER + "/particular")
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public Response dissent(
            @PathParam("code") String code,
            @PathParam("matter") UUID matter,
            MultivaluedMap<String, String> fields) {
        return act(
                new Place(code, matter),
                "particular",
                fields,
                form -> new CommitteeInputs.DissentInput(form.text("text")),
                (input, _) -> service.dissent(code, matter, input, by()));
    }

    private <T> Response act(
            Place place,
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
                    return place.page() + "?hecho=" + act;
                },
                form ->
                        SessionPages.Templates.matter(
                                sheets.matter(place.code(), place.matter(), form, false)));
    }

    private By by() {
        return By.of(caller);
    }
}
