package mx.ine.transparencia.requests.committee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.FormToken;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** The Committee's door: its calendar with what is wrong in it, and new sessions. */
@Path("/solicitudes/comite")
@RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
class CommitteePages {
    static final String HOME = "/solicitudes/comite";

    private final CommitteeCalendar calendar;
    private final Matters matters;
    private final Resolutions resolutions;
    private final SessionService service;
    private final Papers papers;
    private final CommitteeDoing doing;
    private final FormToken token;
    private final SuiteClock clock;
    private final Caller caller;

    CommitteePages(
            CommitteeCalendar calendar,
            Matters matters,
            Resolutions resolutions,
            SessionService service,
            Papers papers,
            CommitteeDoing doing,
            FormToken token,
            SuiteClock clock,
            Caller caller) {
        this.calendar = calendar;
        this.matters = matters;
        this.resolutions = resolutions;
        this.service = service;
        this.papers = papers;
        this.doing = doing;
        this.token = token;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * @param secretary may convene; others only look
     * @param resolutions the last ones
     */
    record Home(
            CommitteeCalendar.Year calendar,
            long pending,
            List<Resolution> resolutions,
            List<Option> kinds,
            boolean secretary,
            Form form) {}

    @CheckedTemplate(basePath = "committee")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(Home page);
    }

    @GET
    public Response show(@QueryParam("anio") Integer year) {
        return Html.secret(Templates.home(home(year, Form.empty())));
    }

    @POST
    @Path("/sesiones")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response convene(MultivaluedMap<String, String> fields) {
        return doing.act(
                "sesion",
                Form.of(fields),
                CommitteePages::convocation,
                input ->
                        SessionPages.BASE
                                + service.convene(
                                        input, token.submission().orElse(null), By.of(caller))
                                + "?hecho=1",
                form -> Templates.home(home(null, form)));
    }

    @GET
    @Path("/resoluciones/{number}.pdf")
    public Response resolution(@PathParam("number") String number) {
        return papers.resolution(resolutions.byNumber(number).orElseThrow(NotFoundProblem::new));
    }

    private static CommitteeInputs.Convocation convocation(FormReading form) {
        return new CommitteeInputs.Convocation(
                form.choice("kind", SessionKind.class),
                form.date("day"),
                form.time("meetsAt"),
                form.text("place"));
    }

    private Home home(Integer year, Form form) {
        int asked = year == null ? clock.today().getYear() : year;
        return new Home(
                calendar.of(Math.clamp(asked, 2000, 2100)),
                matters.countPending(),
                resolutions.page(null, 10).items(),
                Stream.of(SessionKind.values())
                        .map(kind -> Option.of(kind.name(), kind.label()))
                        .toList(),
                caller.has(Roles.COMMITTEE_SECRETARY),
                form);
    }
}
