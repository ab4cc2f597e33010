package mx.ine.transparencia.requests.request;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.secrets.Secrets;
import mx.ine.transparencia.requests.web.Pdf;
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
        return Pdf.secret(bytes(file, withKey), "acuse-" + folio + ".pdf");
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
                                        "qr", Pdf.qr(verification(row)),
                                        "follow", origin + "/solicitudes/seguimiento"))
                        .render();
        return Pdf.of(html);
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
}
