package mx.ine.transparencia.requests.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** Declaring days that do not count: what would move is shown before anything does. */
@Path("/solicitudes/calendario")
@RolesAllowed({Roles.CALENDAR_ADMIN, Roles.LIAISON_UNIT, Roles.AUDITOR})
class ClosurePages {
    private final ClosureService service;
    private final SuiteClock clock;
    private final Caller caller;
    private final Validator validator;

    ClosurePages(ClosureService service, SuiteClock clock, Caller caller, Validator validator) {
        this.service = service;
        this.clock = clock;
        this.caller = caller;
        this.validator = validator;
    }

    /**
     * @param preview what would move; null until it was asked for
     * @param mayAdd declares closures; others only look
     */
    record View(
            int year,
            List<ClosureResource.ClosureView> closures,
            Form form,
            MovableTerms.Movement preview,
            boolean mayAdd,
            String told) {}

    @CheckedTemplate(basePath = "staff")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance closures(View view);
    }

    @GET
    public Response show(@QueryParam("anio") Integer year, @QueryParam("hecho") String done) {
        String told =
                done == null
                        ? ""
                        : "El cierre quedó en el calendario; los plazos se están moviendo.";
        return Html.page(Templates.closures(view(year, Form.empty(), null, told)));
    }

    @POST
    @RolesAllowed({Roles.CALENDAR_ADMIN, Roles.LIAISON_UNIT})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        ClosureResource.NewClosure asked =
                reading.checked(
                        new ClosureResource.NewClosure(
                                reading.date("from"),
                                reading.date("to"),
                                ClosureKind.INSTITUTE,
                                reading.text("name"),
                                reading.text("source")),
                        validator);
        if (reading.form().invalid()) {
            return Html.wrong(Templates.closures(view(null, reading.form(), null, "")));
        }
        try {
            Closure closure = asked.closure();
            if (!reading.form().value("step").equals("confirm")) {
                MovableTerms.Movement preview = service.preview(closure);
                return Html.page(Templates.closures(view(null, reading.form(), preview, "")));
            }
            service.add(closure, caller.id());
            service.moveSoon();
            return Html.seeOther("/solicitudes/calendario?hecho=1");
        } catch (ProblemException refused) {
            reading.refused(refused);
            return Html.wrong(Templates.closures(view(null, reading.form(), null, "")));
        }
    }

    private View view(Integer asked, Form form, MovableTerms.Movement preview, String told) {
        LocalDate today = clock.today();
        int year = asked == null ? today.getYear() : asked;
        return new View(
                year,
                service.ofYear(year).stream().map(ClosureResource.ClosureView::of).toList(),
                form,
                preview,
                caller.has(Roles.CALENDAR_ADMIN) || caller.has(Roles.LIAISON_UNIT),
                told);
    }
}
