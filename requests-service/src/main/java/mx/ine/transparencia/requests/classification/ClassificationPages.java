package mx.ine.transparencia.requests.classification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.classification.domain.Secrecy;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** The register for organs and the Unit: search it, and enter what is classified. */
@Path("/solicitudes/clasificacion")
@RolesAllowed({
    Roles.ORGAN_LIAISON,
    Roles.LIAISON_UNIT,
    Roles.COMMITTEE_MEMBER,
    Roles.COMMITTEE_SECRETARY,
    Roles.AUDITOR
})
class ClassificationPages {
    static final String HERE = "/solicitudes/clasificacion";

    private final Entries entries;
    private final ClassificationRegister register;
    private final EntryIntake intake;
    private final EntryAccess access;
    private final Validator validator;
    private final Caller caller;

    ClassificationPages(
            Entries entries,
            ClassificationRegister register,
            EntryIntake intake,
            EntryAccess access,
            Validator validator,
            Caller caller) {
        this.entries = entries;
        this.register = register;
        this.intake = intake;
        this.access = access;
        this.validator = validator;
        this.caller = caller;
    }

    /**
     * @param endingSoon reserves whose end was announced
     * @param next the address of the next page, or null
     */
    record View(
            Page<EntryView> page,
            String next,
            long endingSoon,
            boolean all,
            boolean mayEnter,
            List<Option> states,
            List<Option> kinds,
            Form form) {}

    record NewView(Form form, List<Option> kinds, List<Option> grounds) {}

    @CheckedTemplate(basePath = "classification")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance register(View view);

        static native TemplateInstance entering(NewView view);
    }

    @GET
    public Response show(
            @QueryParam("q") String text,
            @QueryParam("organ") String organ,
            @QueryParam("state") String state,
            @QueryParam("secrecy") String secrecy,
            @QueryParam("after") String after) {
        Form form =
                Form.empty()
                        .with("q", text)
                        .with("organ", organ)
                        .with("state", state)
                        .with("secrecy", secrecy);
        FormReading reading = new FormReading(form);
        Entries.Filter filter =
                access.filter(
                        organ,
                        reading.choice("state", EntryState.class),
                        reading.choice("secrecy", Secrecy.class),
                        text);
        Page<Entry> page = entries.page(filter, Paging.of(after, null, 2));
        return Html.secret(
                Templates.register(
                        new View(
                                page.map(EntryView::of),
                                next(page.next(), form),
                                register.endingSoon(access.organ()),
                                access.all(),
                                caller.has(Roles.ORGAN_LIAISON),
                                states(),
                                kinds(),
                                form)));
    }

    @GET
    @Path("/registro.csv")
    @Produces("text/csv")
    public Response csv() {
        return download("text/csv;charset=UTF-8", "csv", EntryCsv.write(mine()));
    }

    @GET
    @Path("/registro.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return download("application/json", "json", mine().stream().map(EntryView::of).toList());
    }

    private List<Entry> mine() {
        return entries.all(access.filter(null, null, null, null));
    }

    private static Response download(String type, String ending, Object content) {
        return Response.ok(content, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"clasificacion." + ending + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String next(String cursor, Form form) {
        if (cursor == null) {
            return null;
        }
        StringBuilder address = new StringBuilder(HERE).append("?after=").append(encoded(cursor));
        for (String field : List.of("q", "organ", "state", "secrecy")) {
            address.append('&').append(field).append('=').append(encoded(form.value(field)));
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GET
    @Path("/nueva")
    @RolesAllowed(Roles.ORGAN_LIAISON)
    public Response form() {
        return Html.page(entering(Form.empty()));
    }

    @POST
    @Path("/nueva")
    @RolesAllowed(Roles.ORGAN_LIAISON)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        try {
            EntryInput input = reading.checked(read(reading), validator);
            if (reading.form().valid()) {
                return Html.seeOther(HERE + "/" + intake.enter(input).value() + "?hecho=1");
            }
        } catch (ProblemException refused) {
            reading.refused(refused);
        }
        return Html.wrong(entering(reading.form()));
    }

    private static EntryInput read(FormReading form) {
        return new EntryInput(
                form.text("theme"),
                form.text("subject"),
                form.choice("secrecy", Secrecy.class),
                form.form().all("grounds"),
                form.text("reasons"),
                form.text("harm"),
                form.date("on"),
                form.date("until"),
                form.text("condition"),
                form.text("parts"));
    }

    private static TemplateInstance entering(Form form) {
        List<Option> grounds =
                Grounds.all().values().stream()
                        .map(g ->
                                Option.of(
                                        g.code(),
                                        g.code() + " (" + g.secrecy().label() + "): " + g.text()))
                        .toList();
        return Templates.entering(new NewView(form, kinds(), grounds));
    }

    private static List<Option> kinds() {
        return Arrays.stream(Secrecy.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }

    private static List<Option> states() {
        return Arrays.stream(EntryState.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }
}
