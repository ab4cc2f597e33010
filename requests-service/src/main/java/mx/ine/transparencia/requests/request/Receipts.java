package mx.ine.transparencia.requests.request;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.secrets.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The receipt of a filing as a PDF, with a code that leads to its verification. */
@ApplicationScoped
class Receipts {
    private static final int CODE_LENGTH = 20;

    private final Template template;
    private final CaseViews views;
    private final TrackingKeys keys;
    private final Secrets secrets;
    private final String origin;

    Receipts(
            @Location("pdf/receipt.html") Template template,
            CaseViews views,
            TrackingKeys keys,
            Secrets secrets,
            @ConfigProperty(name = "transparencia.public-url") String origin) {
        this.template = template;
        this.views = views;
        this.keys = keys;
        this.secrets = secrets;
        this.origin = origin;
    }

    /**
     * @param withKey for the person, who knows the key already
     */
    Response pdf(CaseFile file, boolean withKey) {
        String folio = file.row().folio;
        return Response.ok(bytes(file, withKey))
                .type("application/pdf")
                .header("Content-Disposition", "inline; filename=\"acuse-" + folio + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    byte[] bytes(CaseFile file, boolean withKey) {
        RequestRow row = file.row();
        String html =
                template.data(
                                Map.of(
                                        "folio", row.folio,
                                        "asked", row.description,
                                        "key", withKey ? keys.of(row.id) : "",
                                        "filedAt", SpanishDates.dateTime(row.filedAt),
                                        "countsFrom", SpanishDates.longDate(row.countsFrom),
                                        "terms", views.terms(file, Viewer.APPLICANT),
                                        "verify", verification(row),
                                        "qr", qr(verification(row)),
                                        "follow", origin + "/solicitudes/seguimiento"))
                        .render();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String verification(RequestRow row) {
        return origin + "/solicitudes/acuse/" + row.folio + "/" + code(row);
    }

    /** What only this service could have printed on the receipt of this filing. */
    private String code(RequestRow row) {
        return secrets.hash("receipt", row.id + " " + row.filedAt).substring(0, CODE_LENGTH);
    }

    boolean genuine(RequestRow row, String code) {
        return secrets.matches("compare", code, secrets.hash("compare", code(row)));
    }

    private static String qr(String text) {
        try {
            BitMatrix matrix =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, 0));
            return QrPng.dataUri(matrix);
        } catch (WriterException e) {
            throw new IllegalStateException("An address that fits in no QR code", e);
        }
    }
}
