package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import mx.ine.transparencia.requests.web.Html;

/** The receipt, given to whoever filed. */
@Path("/solicitudes/seguimiento/{folio}")
@PermitAll
class ReceiptPages {
    private final CaseViews views;
    private final Receipts receipts;
    private final FollowUp follow;
    private final FollowPass pass;

    ReceiptPages(CaseViews views, Receipts receipts, FollowUp follow, FollowPass pass) {
        this.views = views;
        this.receipts = receipts;
        this.follow = follow;
        this.pass = pass;
    }

    /** What a receipt proves: when the request was received, and from when it counts. */
    record Genuine(String folio, Instant filedAt, LocalDate countsFrom) {}

    @CheckedTemplate(basePath = "receipt")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance filed(Views.FiledView filed, TermCards.Cards terms);

        static native TemplateInstance verified(Genuine receipt);

        static native TemplateInstance unverified();
    }

    /** Once, after filing: the folio and the key. Later it is the page that follows the case. */
    @GET
    @Path("/acuse")
    public Response filed(@PathParam("folio") String folio) {
        if (!pass.opens(folio) || !pass.isFresh(folio)) {
            return Html.seeOther(FollowPass.PAGES + folio);
        }
        CaseFile file = follow.file(folio);
        return Html.secret(
                Templates.filed(
                        views.filed(file),
                        TermCards.forPerson(views.terms(file, Viewer.APPLICANT))));
    }

    /** With the key only for the browser that filed. */
    @GET
    @Path("/acuse.pdf")
    public Response pdf(@PathParam("folio") String folio) {
        return pass.opens(folio)
                ? receipts.pdf(follow.file(folio), pass.isFresh(folio))
                : Html.seeOther(FollowPass.PAGES + folio);
    }
}
