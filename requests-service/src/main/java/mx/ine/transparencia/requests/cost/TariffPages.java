package mx.ine.transparencia.requests.cost;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.cost.domain.CostConcept;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** What reproduction costs, for anybody; and its proposal to the Committee, by the Unit. */
@Path("/solicitudes/tarifa")
class TariffPages {
    private static final List<Integer> ROWS = IntStream.rangeClosed(1, 8).boxed().toList();
    private static final List<Option> CONCEPTS =
            Arrays.stream(CostConcept.values())
                    .map(each -> Option.of(each.name(), each.label()))
                    .toList();

    private final TariffService service;
    private final SuiteClock clock;
    private final Validator validator;
    private final Caller caller;

    TariffPages(TariffService service, SuiteClock clock, Validator validator, Caller caller) {
        this.service = service;
        this.clock = clock;
        this.validator = validator;
        this.caller = caller;
    }

    /**
     * @param current null when none is in force
     * @param before all that were approved, also the one in force
     */
    record View(Approved current, List<Tariffs.Kept> before) {}

    record Proposal(
            Form form,
            List<Integer> rows,
            List<Option> concepts,
            List<Tariffs.Kept> all,
            String told) {}

    @CheckedTemplate(basePath = "cost")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tariff(View view);

        static native TemplateInstance proposal(Proposal view);
    }

    @GET
    @PermitAll
    public Response show() {
        return Html.page(
                Templates.tariff(
                        new View(
                                service.inForce(clock.today()).orElse(null),
                                service.all().stream()
                                        .filter(kept -> kept.state() == Tariffs.State.APPROVED)
                                        .toList())));
    }

    @GET
    @Path("/propuesta")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.AUDITOR})
    public Response form(@QueryParam("hecho") String done) {
        String told = done == null ? "" : "Listo: la propuesta está ante el Comité.";
        return Html.page(proposal(Form.empty(), told));
    }

    @POST
    @Path("/propuesta")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        try {
            var input = reading.checked(read(reading), validator);
            if (reading.form().valid()) {
                service.propose(input.domain(), caller.id());
            }
        } catch (ProblemException refused) {
            reading.refused(refused);
        }
        return reading.form().valid()
                ? Html.seeOther("/solicitudes/tarifa/propuesta?hecho=1")
                : Html.wrong(proposal(reading.form(), ""));
    }

    private TariffResource.TariffInput read(FormReading form) {
        List<TariffResource.PriceInput> prices = new ArrayList<>();
        for (int row : ROWS) {
            CostConcept concept = form.choice("concept-" + row, CostConcept.class);
            if (concept != null) {
                prices.add(
                        form.checked(
                                new TariffResource.PriceInput(
                                        concept,
                                        form.text("material-" + row),
                                        form.pesos("price-" + row),
                                        form.pesos("cost-" + row),
                                        form.text("basis-" + row)),
                                validator));
            }
        }
        return new TariffResource.TariffInput(
                form.number("year"), form.date("from"), form.date("until"), prices);
    }

    private TemplateInstance proposal(Form form, String told) {
        return Templates.proposal(new Proposal(form, ROWS, CONCEPTS, service.all(), told));
    }
}
