package mx.ine.transparencia.requests.notification;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.secrets.Secrets;
import mx.ine.transparencia.requests.web.Pdf;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The citation (47.3.III.b) and the record of a notification (47.4.a), to be printed and signed:
 * with blanks for what is not known yet, with what was written down once it is.
 */
@ApplicationScoped
class Papers {
    private static final int CODE_LENGTH = 20;

    private final Template citation;
    private final Template record;
    private final Secrets secrets;
    private final String origin;

    Papers(
            @Location("pdf/citation.html") Template citation,
            @Location("pdf/notification.html") Template record,
            Secrets secrets,
            @ConfigProperty(name = "transparencia.public-url") String origin) {
        this.citation = citation;
        this.record = record;
        this.secrets = secrets;
        this.origin = origin;
    }

    Response citation(ErrandView errand) {
        return paper(citation, errand, "NotificationLeaveCitation", "citatorio-");
    }

    Response record(ErrandView errand) {
        return paper(record, errand, "", "cedula-");
    }

    private Response paper(Template template, ErrandView errand, String of, String name) {
        Optional<ErrandView.StepView> step =
                errand.steps().stream()
                        .filter(each -> of.isEmpty() ? ends(each) : each.what().equals(of))
                        .reduce((_, last) -> last);
        String verify = origin + "/solicitudes/cedula/" + errand.id() + "/" + code(errand.id());
        String html =
                template.data("errand", errand)
                        .data("done", step.map(ErrandView.StepView::whatText).orElse(""))
                        .data(
                                "when",
                                step.map(each -> SpanishDates.dateTime(each.happenedAt()))
                                        .orElse(""))
                        .data(
                                "who",
                                step.map(ErrandView.StepView::personal).orElse(Personal.NOBODY))
                        .data(
                                "waits",
                                errand.waitsAt() == null
                                        ? ""
                                        : SpanishDates.dateTime(errand.waitsAt()))
                        .data("verify", verify)
                        .data("qr", Pdf.qr(verify))
                        .render();
        return Pdf.secret(Pdf.of(html), name + errand.folio() + ".pdf");
    }

    /** What somebody did at the end, not what time did. */
    private static boolean ends(ErrandView.StepView step) {
        return switch (step.what().replace("OrganNotice", "Notification")) {
            case "NotificationOrdered",
                    "NotificationLeaveCitation",
                    "NotificationRecount",
                    "NotificationExpireTerm",
                    "NotificationFall",
                    "NotificationTakeDown" ->
                    false;
            default -> true;
        };
    }

    /** What only this service could have printed on the papers of this errand. */
    private String code(String id) {
        return secrets.hash("notification", id).substring(0, CODE_LENGTH);
    }

    boolean genuine(String id, String code) {
        return secrets.matches("compare", code, secrets.hash("compare", code(id)));
    }
}
