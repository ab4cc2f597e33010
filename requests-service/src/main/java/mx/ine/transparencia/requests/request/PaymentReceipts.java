package mx.ine.transparencia.requests.request;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.web.NotFoundProblem;

/** The receipt of a payment as a PDF: what was paid and for what, nothing of the person. */
@ApplicationScoped
class PaymentReceipts {
    private final Template template;
    private final Payments payments;

    PaymentReceipts(@Location("pdf/payment.html") Template template, Payments payments) {
        this.template = template;
        this.payments = payments;
    }

    /**
     * @throws NotFoundProblem when nothing was paid
     */
    Response pdf(CaseFile file) {
        Payments.Payment payment = payments.of(file.row().id).orElseThrow(NotFoundProblem::new);
        String folio = file.row().folio;
        return Response.ok(bytes(folio, payment))
                .type("application/pdf")
                .header("Content-Disposition", "inline; filename=\"pago-" + folio + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    byte[] bytes(String folio, Payments.Payment payment) {
        String html =
                template.data("folio", folio)
                        .data("payment", payment)
                        .data("amount", Words.inPesos(payment.amount()))
                        .data("mode", Words.words(payment.mode()))
                        .data("paidOn", SpanishDates.longDate(payment.paidOn()))
                        .render();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
