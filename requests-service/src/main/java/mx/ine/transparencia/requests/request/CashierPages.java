package mx.ine.transparencia.requests.request;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The till: what is owed under a reference, and its payment with the proof (Art. 28.2). */
@Path("/solicitudes/caja")
@RolesAllowed({Roles.CASHIER, Roles.LIAISON_UNIT})
class CashierPages {
    private final Cashier cashier;
    private final Uploads uploads;
    private final Validator validator;
    private final Caller caller;

    CashierPages(Cashier cashier, Uploads uploads, Validator validator, Caller caller) {
        this.cashier = cashier;
        this.uploads = uploads;
        this.validator = validator;
        this.caller = caller;
    }

    /**
     * @param due null until a reference was looked up
     */
    record View(Cashier.Due due, Form form, String told) {}

    @CheckedTemplate(basePath = "cost")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance till(View view);
    }

    @GET
    public Response show(
            @QueryParam("referencia") String reference, @QueryParam("hecho") String done) {
        String told = done == null ? "" : "Listo: el pago quedó registrado.";
        if (reference == null || reference.isBlank()) {
            return Html.secret(Templates.till(new View(null, Form.empty(), told)));
        }
        Form asked = Form.empty().with("referencia", reference);
        try {
            return Html.secret(Templates.till(new View(cashier.due(reference), asked, "")));
        } catch (ProblemException unknown) {
            Form failing = asked.failing("referencia", unknown.problem().detail());
            return Html.wrong(Templates.till(new View(null, failing, "")));
        }
    }

    @POST
    @RateLimited("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response pay(
            @RestForm("referencia") String reference,
            @RestForm("version") String version,
            @RestForm("amount") String amount,
            @RestForm("voucher") String voucher,
            @RestForm("files") List<FileUpload> files) {
        FormReading reading =
                new FormReading(
                        Form.empty()
                                .with("referencia", reference)
                                .with("amount", amount)
                                .with("voucher", voucher));
        Cashier.Due due = null;
        try {
            due = cashier.due(reference);
            pay(due, version, reading, Attached.of(files));
        } catch (ProblemException refused) {
            Versions.told(reading, refused);
        }
        return reading.form().valid()
                ? Html.seeOther("/solicitudes/caja?hecho=1")
                : Html.wrong(Templates.till(new View(due, reading.form(), "")));
    }

    /** The proof is stored first: a payment without it is not registered from here. */
    private void pay(Cashier.Due due, String version, FormReading reading, List<FileUpload> files) {
        var input =
                reading.checked(
                        new Inputs.PaymentInput(
                                due.mode(), reading.pesos("amount"), reading.text("voucher")),
                        validator);
        if (files.isEmpty()) {
            reading.fail("files", "Adjunte el comprobante.");
        }
        if (reading.form().invalid()) {
            return;
        }
        Actor actor = Actor.of(caller, Roles.CASHIER, Roles.LIAISON_UNIT);
        var proof = uploads.store(files.getFirst());
        CaseFile paid =
                cashier.pay(
                        due.folio(), Versions.tag(version == null ? "" : version), input, actor);
        uploads.proof(paid, proof, actor);
    }
}
