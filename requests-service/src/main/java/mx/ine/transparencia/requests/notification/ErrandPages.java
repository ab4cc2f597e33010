package mx.ine.transparencia.requests.notification;

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
import java.util.Arrays;
import java.util.List;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.domain.Way;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** The errands of the notifiers, the most urgent first. */
@Path("/solicitudes/diligencias")
@RolesAllowed({Roles.NOTIFIER, Roles.LIAISON_UNIT})
class ErrandPages {
    static final String BASE = "/solicitudes/diligencias";

    private final ErrandDesk desk;
    private final SuiteClock clock;
    private final LegalTerms legal;
    private final Validator validator;

    ErrandPages(ErrandDesk desk, SuiteClock clock, LegalTerms legal, Validator validator) {
        this.desk = desk;
        this.clock = clock;
        this.legal = legal;
        this.validator = validator;
    }

    /**
     * @param closed why today does not count; empty on a business day
     * @param unit may order a notice to an organ
     */
    record View(
            LocalDate today,
            String closed,
            boolean open,
            List<ErrandView> errands,
            String next,
            boolean unit,
            List<Option> ways,
            Form form) {}

    @CheckedTemplate(basePath = "notification")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance errands(View view);
    }

    @GET
    public Response show(@QueryParam("ver") String shown, @QueryParam("after") String after) {
        return Html.secret(Templates.errands(view(!"hechas".equals(shown), after, Form.empty())));
    }

    /** To an organ or party that cannot be told by the system (47.1, 47.2). */
    @POST
    @Path("/oficio")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        NoticeInput input =
                new NoticeInput(
                        reading.text("folio"),
                        reading.text("organ"),
                        reading.choice("way", Way.class),
                        reading.text("summary"),
                        reading.text("justification"));
        reading.checked(input, validator);
        if (reading.form().valid()) {
            try {
                return Html.seeOther(BASE + "/" + desk.order(input).id);
            } catch (ProblemException refused) {
                reading.refused(refused);
            }
        }
        return Html.wrong(Templates.errands(view(true, null, reading.form())));
    }

    private View view(boolean open, String after, Form form) {
        LocalDate today = clock.today();
        Page<ErrandRow> page = desk.page(open, after, null);
        String next =
                page.next() == null
                        ? null
                        : BASE + "?ver=" + (open ? "" : "hechas") + "&after=" + page.next();
        return new View(
                today,
                legal.calendar(legal.version()).reasonClosed(today).orElse(""),
                open,
                page.items().stream().map(ErrandView::brief).toList(),
                next,
                desk.unit(),
                Arrays.stream(Way.values())
                        .filter(way -> way.serves(Audience.ORGAN))
                        .map(way -> Option.of(way.name(), ErrandWords.words(way)))
                        .toList(),
                form);
    }
}
