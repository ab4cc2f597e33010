package mx.ine.transparencia.requests.cost;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.documents.DocumentRules;
import mx.ine.transparencia.platform.documents.Documents;
import mx.ine.transparencia.platform.documents.Downloads;
import mx.ine.transparencia.platform.documents.StoredDocument;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.cost.domain.CostRule;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Expenses of parties: they claim them with their proof, the till gives them back (69.3). */
@Path("/solicitudes/gastos")
@RolesAllowed({Roles.ORGAN_LIAISON, Roles.CASHIER, Roles.LIAISON_UNIT, Roles.AUDITOR})
class ExpensePages {
    private static final String HERE = "/solicitudes/gastos";

    private final ExpenseService service;
    private final Documents documents;
    private final Downloads downloads;
    private final Caller caller;

    ExpensePages(ExpenseService service, Documents documents, Downloads downloads, Caller caller) {
        this.service = service;
        this.documents = documents;
        this.downloads = downloads;
        this.caller = caller;
    }

    /**
     * @param claims a party, which claims its own
     * @param decides the till
     */
    record View(
            List<ExpenseService.Expense> expenses,
            boolean claims,
            boolean decides,
            Form form,
            String told) {}

    @CheckedTemplate(basePath = "cost")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance expenses(View view);
    }

    @GET
    public Response show(@QueryParam("hecho") String done) {
        return Html.secret(page(Form.empty(), done == null ? "" : "Listo: quedó registrado."));
    }

    @POST
    @RateLimited("upload")
    @RolesAllowed(Roles.ORGAN_LIAISON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response claim(
            @RestForm("folio") String folio,
            @RestForm("amount") String amount,
            @RestForm("concept") String concept,
            @RestForm("files") FileUpload proof) {
        FormReading reading =
                new FormReading(
                        Form.empty()
                                .with("folio", folio)
                                .with("amount", amount)
                                .with("concept", concept));
        try {
            claim(reading, proof);
        } catch (ProblemException refused) {
            reading.refused(refused);
        }
        return reading.form().valid()
                ? Html.seeOther(HERE + "?hecho=1")
                : Html.wrong(page(reading.form(), ""));
    }

    private void claim(FormReading reading, FileUpload proof) {
        BigDecimal amount = reading.pesos("amount");
        if (reading.text("folio") == null) {
            reading.fail("folio", "Escriba el folio de la solicitud.");
        }
        if (amount == null || amount.signum() == 0) {
            reading.fail("amount", "Escriba lo que gastó, en pesos.");
        }
        if (reading.text("concept") == null) {
            reading.fail("concept", "Diga en qué se gastó.");
        }
        if (reading.form().valid()) {
            var claim =
                    new ExpenseService.Claim(
                            reading.text("folio"), amount, reading.text("concept"));
            service.claim(claim, caller.organ().orElse(""), stored(proof), caller.id());
        }
    }

    @POST
    @Path("/{id}")
    @RolesAllowed(Roles.CASHIER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        String reasons = reading.text("reasons");
        try {
            if (reading.form().value("decision").equals("refuse") && reasons == null) {
                reading.topFail("Escriba por qué no procede el reintegro.");
            } else {
                boolean refuse = reading.form().value("decision").equals("refuse");
                service.decide(id, refuse ? reasons : null, caller.id());
            }
        } catch (ProblemException refused) {
            reading.refused(refused);
        }
        return reading.form().valid()
                ? Html.seeOther(HERE + "?hecho=1")
                : Html.wrong(page(reading.form(), ""));
    }

    @GET
    @Path("/{id}/comprobante")
    @RolesAllowed({Roles.CASHIER, Roles.LIAISON_UNIT, Roles.AUDITOR})
    public Response proof(@PathParam("id") UUID id) {
        return downloads.attachment(service.proof(id).orElseThrow(NotFoundProblem::new).document());
    }

    private TemplateInstance page(Form form, String told) {
        boolean claims = caller.has(Roles.ORGAN_LIAISON);
        String party = claims ? caller.organ().orElse("") : null;
        return Templates.expenses(
                new View(service.of(party), claims, caller.has(Roles.CASHIER), form, told));
    }

    private StoredDocument stored(FileUpload proof) {
        if (proof == null || proof.fileName() == null || proof.fileName().isBlank()) {
            throw new RefusedException(CostRule.NO_PROOF);
        }
        try (InputStream in = Files.newInputStream(proof.uploadedFile())) {
            return documents.store(in, proof.fileName(), DocumentRules.ATTACHMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
