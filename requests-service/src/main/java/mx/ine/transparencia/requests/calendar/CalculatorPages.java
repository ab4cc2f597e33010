package mx.ine.transparencia.requests.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.pages.TermCard;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.Violation;
import mx.ine.transparencia.requests.web.Html;

/** The public calculator of terms and the days that do not count (Art. 2.1.XX). */
@Path("/solicitudes/plazos")
@PermitAll
class CalculatorPages {
    private static final String RULE = "plazo";
    private static final String DATE = "fecha";
    private static final String TIME = "hora";
    private static final String REGIME = "regimen";
    private static final String YEAR = "anio";

    private final TermCalculator calculator;
    private final LegalTerms legal;
    private final SuiteClock clock;

    CalculatorPages(TermCalculator calculator, LegalTerms legal, SuiteClock clock) {
        this.calculator = calculator;
        this.legal = legal;
        this.clock = clock;
    }

    /**
     * A term counted.
     *
     * @param moved the day that counts as reception is not the one typed
     */
    record Result(TermCard card, LocalDate countsFrom, boolean moved, String expiryEs) {}

    /**
     * @param result null until something is asked
     */
    record Calculator(
            Form form,
            List<RuleGroup> groups,
            List<Option> regimes,
            Regime regime,
            Result result,
            int year,
            List<Integer> years,
            List<ClosureLine> closures) {}

    @CheckedTemplate(basePath = "calendar")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance calculator(Calculator page);
    }

    @GET
    public Response show(@Context UriInfo address) {
        Form form = Form.of(address.getQueryParameters());
        if (form.text(DATE).isEmpty() && form.text(RULE).isEmpty()) {
            Form fresh = form.with(DATE, clock.today().toString()).with(RULE, "REQ-ANSWER");
            return Html.page(Templates.calculator(page(fresh, Optional.empty())));
        }
        try {
            return Html.page(Templates.calculator(page(form, Optional.of(count(form)))));
        } catch (BadInput e) {
            return Html.wrong(Templates.calculator(page(failing(form, e), Optional.empty())));
        } catch (NotFoundProblem e) {
            Form wrong = form.failing(RULE, "Elija un plazo de la lista de ese régimen.");
            return Html.wrong(Templates.calculator(page(wrong, Optional.empty())));
        }
    }

    private Result count(Form form) {
        String date = form.text(DATE);
        String from = form.text(TIME).isEmpty() ? date : date + "T" + form.text(TIME);
        TermCalculator.Preview counted =
                calculator.preview(form.text(RULE), from, form.text(REGIME));
        var rule = legal.regime(counted.regime()).rule(counted.rule());
        return new Result(
                TermCard.still("El plazo vence el", counted.explanation(), rule.lengthEs()),
                counted.countsFrom(),
                !counted.countsFrom().toString().equals(date),
                rule.expiryEs());
    }

    private static Form failing(Form form, BadInput wrong) {
        Form failing = form;
        for (Violation violation : wrong.problem().violations()) {
            boolean regime = violation.field().equals("regime");
            failing = failing.failing(regime ? REGIME : DATE, violation.message());
        }
        return failing;
    }

    private Calculator page(Form form, Optional<Result> result) {
        Regime regime = regime(form);
        int year = year(form);
        return new Calculator(
                form.with(REGIME, regime.id()),
                RuleGroup.of(calculator.rules(regime.id())),
                all().stream().map(each -> Option.of(each.id(), each.nameEs())).toList(),
                regime,
                result.orElse(null),
                year,
                List.of(year - 1, year, year + 1),
                legal.calendar(legal.version()).closuresOf(year).stream()
                        .map(ClosureLine::of)
                        .toList());
    }

    private Regime regime(Form form) {
        return all().stream()
                .filter(each -> each.id().equals(form.text(REGIME)))
                .findFirst()
                .orElseGet(legal::regimeOfNewCases);
    }

    private static Collection<Regime> all() {
        return Regimes.standard().all();
    }

    /** The year asked for, within those that have both neighbours in the calendar. */
    private int year(Form form) {
        String typed = form.text(YEAR);
        int asked = typed.matches("\\d{4}") ? Integer.parseInt(typed) : clock.today().getYear();
        int first = BusinessCalendar.firstDay().getYear() + 1;
        int last = BusinessCalendar.lastDay().getYear() - 1;
        return Math.clamp(asked, first, last);
    }
}
