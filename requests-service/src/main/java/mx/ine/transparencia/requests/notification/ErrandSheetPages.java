package mx.ine.transparencia.requests.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.TimelineItem;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.documents.DocumentRefused;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One errand, for whoever carries it out with a telephone in the hand. */
@Path("/solicitudes/diligencias/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
@RolesAllowed({Roles.NOTIFIER, Roles.LIAISON_UNIT})
class ErrandSheetPages {
    private static final int STALE = 412;
    private static final int MISSING = 428;

    private final ErrandDesk desk;
    private final SuiteClock clock;
    private final LegalTerms legal;
    private final Validator validator;

    ErrandSheetPages(ErrandDesk desk, SuiteClock clock, LegalTerms legal, Validator validator) {
        this.desk = desk;
        this.clock = clock;
        this.legal = legal;
        this.validator = validator;
    }

    /**
     * @param outcomes what can be written down now
     * @param next the day for which a citation of today must be, as a field of a form takes it
     * @param told what has just been done; empty otherwise
     */
    record Sheet(
            ErrandView errand,
            List<Outcome> outcomes,
            List<TimelineItem> timeline,
            String next,
            boolean unit,
            Form form,
            String told) {}

    @CheckedTemplate(basePath = "notification")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance errand(Sheet page);
    }

    @GET
    public Response show(@PathParam("id") UUID id, @QueryParam("hecho") String done) {
        String told = done == null ? "" : "Listo: quedó asentado en el expediente.";
        return Html.secret(Templates.errand(sheet(desk.open(id), Form.empty(), told)));
    }

    @GET
    @Path("/citatorio.pdf")
    public Response citation(@PathParam("id") UUID id) {
        return desk.citation(id);
    }

    @GET
    @Path("/cedula.pdf")
    public Response record(@PathParam("id") UUID id) {
        return desk.record(id);
    }

    /** What happened; the record is of today, so only its hour is asked (47.4.b). */
    @POST
    @Path("/registro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form typed = Form.of(fields);
        String code = typed.text("what");
        FormReading reading = new FormReading(typed, code + "-");
        What what = new FormReading(typed).choice("what", What.class);
        if (what == null) {
            reading.topFail("Elija qué pasó.");
        } else {
            Written written = reading.checked(read(what, reading), validator);
            if (reading.form().valid()) {
                try {
                    desk.write(id, tag(typed.value("version")), written);
                    return Html.seeOther(ErrandPages.BASE + "/" + id + "?hecho=si");
                } catch (ProblemException refused) {
                    told(reading, refused);
                }
            }
        }
        return Html.wrong(Templates.errand(sheet(desk.open(id), reading.form(), "")));
    }

    private Written read(What what, FormReading form) {
        LocalDate today = clock.today();
        LocalTime hour = form.time("hour");
        LocalDate waitDay = form.date("waitsDay");
        LocalTime waitHour = form.time("waitsAt");
        return new Written(
                what,
                hour == null ? null : today.atTime(hour),
                waitDay == null || waitHour == null ? null : waitDay.atTime(waitHour),
                form.text("name"),
                form.text("relation"),
                form.text("identification"),
                form.text("note"));
    }

    private static String tag(String version) {
        return '"' + (version.isBlank() ? "-" : version) + '"';
    }

    private static void told(FormReading reading, ProblemException refused) {
        int status = refused.problem().status();
        if (status == STALE || status == MISSING) {
            reading.topFail(
                    "La diligencia cambió mientras usted la veía. Esta página ya muestra lo nuevo;"
                            + " revíselo antes de asentar.");
        } else {
            reading.refused(refused);
        }
    }

    /** The signed paper, photographed or scanned (47.4.b). */
    @POST
    @Path("/documentos")
    @RateLimited("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("id") UUID id, @RestForm("documentos-files") FileUpload upload) {
        FormReading reading =
                new FormReading(Form.empty().with("what", "documentos"), "documentos-");
        if (upload == null || upload.fileName() == null || upload.fileName().isBlank()) {
            reading.fail("files", "Elija un archivo.");
        } else {
            try {
                desk.attach(id, upload);
                return Html.seeOther(ErrandPages.BASE + "/" + id + "?hecho=si");
            } catch (DocumentRefused refused) {
                refused.problem().violations().forEach(why -> reading.fail("files", why.message()));
            }
        }
        return Html.wrong(Templates.errand(sheet(desk.open(id), reading.form(), "")));
    }

    private Sheet sheet(ErrandRow row, Form form, String told) {
        ErrandView errand = desk.view(row);
        List<TimelineItem> timeline =
                errand.steps().reversed().stream().map(ErrandSheetPages::item).toList();
        return new Sheet(
                errand,
                Outcome.of(row, legal, desk.unit()),
                timeline,
                legal.calendar(legal.version()).plus(clock.today(), 1).toString(),
                desk.unit(),
                form,
                told);
    }

    private static TimelineItem item(ErrandView.StepView step) {
        Personal who = step.personal();
        List<String> seen =
                java.util.stream.Stream.of(
                                told("Con", who.name()),
                                told("Relación", who.relation()),
                                told("Identificación", who.identification()),
                                told("Razón", who.note()))
                        .filter(each -> !each.isEmpty())
                        .toList();
        return new TimelineItem(
                step.happenedAt(), step.whatText(), "", step.actor(), seen, List.of());
    }

    private static String told(String what, String text) {
        return text == null ? "" : what + ": " + text;
    }
}
