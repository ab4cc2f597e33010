package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.FormToken;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.web.Html;

/**
 * A request by internet: one page, a last look, and it is filed. Until then nothing is kept on the
 * server: the last look carries what was typed. Sent twice from the same last look, it is filed
 * once.
 */
@Path("/solicitudes/nueva")
@PermitAll
class FilingPages {
    private static final String STEP = "step";

    private final IntakeService intake;
    private final FilingForm forms;
    private final FormToken token;
    private final FollowPass pass;
    private final LegalTerms legal;
    private final SuiteClock clock;

    FilingPages(
            IntakeService intake,
            FilingForm forms,
            FormToken token,
            FollowPass pass,
            LegalTerms legal,
            SuiteClock clock) {
        this.intake = intake;
        this.forms = forms;
        this.token = token;
        this.pass = pass;
        this.legal = legal;
        this.clock = clock;
    }

    /**
     * What is about to be sent, and what would follow.
     *
     * @param hidden the fields typed, to be carried along
     */
    record Review(
            Form form,
            NewRequest filing,
            List<Option> hidden,
            LocalDate countsFrom,
            LocalDate answerBy) {}

    @CheckedTemplate(basePath = "filing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance form(
                Form form, List<Option> means, List<Option> modes, Regime regime);

        static native TemplateInstance review(Review review);
    }

    @GET
    public Response show() {
        return Html.page(form(FilingForm.fresh()));
    }

    @POST
    @RateLimited("filing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> fields) {
        Form typed = Form.of(fields);
        if (typed.value(STEP).equals("edit")) {
            return Html.page(form(typed));
        }
        FilingForm.Read read = forms.byPerson(typed);
        if (read.form().invalid()) {
            return Html.wrong(form(read.form()));
        }
        return typed.value(STEP).equals("send")
                ? send(read)
                : Html.secret(Templates.review(review(read)));
    }

    private Response send(FilingForm.Read read) {
        try {
            IntakeService.Filed filed =
                    intake.file(read.filing(), Actor.APPLICANT, token.submission().orElse(null));
            String folio = filed.file().row().folio;
            String page = FollowPass.PAGES + folio;
            return Html.seeOther(page + "/acuse", pass.open(folio), pass.fresh(page, folio));
        } catch (RefusedException refusal) {
            return Html.wrong(form(FilingForm.refused(read.form(), refusal)));
        }
    }

    private TemplateInstance form(Form form) {
        return Templates.form(
                form, FilingForm.means(), FilingForm.modes(), legal.regimeOfNewCases());
    }

    private Review review(FilingForm.Read read) {
        Terms terms = legal.terms(legal.version(), legal.regimeOfNewCases());
        LocalDate countsFrom = legal.hours().receptionDay(clock.now(), terms.calendar());
        return new Review(
                read.form(),
                read.filing(),
                hidden(read.form()),
                countsFrom,
                terms.start("REQ-ANSWER", countsFrom).dueOn());
    }

    private static List<Option> hidden(Form form) {
        return FilingForm.FIELDS.stream()
                .filter(field -> !form.value(field).isEmpty())
                .map(field -> Option.of(field, form.value(field)))
                .toList();
    }
}
