package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.web.Html;

/** Whether a receipt that somebody holds was issued here; it says nothing of the request. */
@Path("/solicitudes/acuse/{folio}/{code}")
@PermitAll
class VerificationPages {
    private static final int NOT_FOUND = 404;

    private final CaseReading reading;
    private final Receipts receipts;

    VerificationPages(CaseReading reading, Receipts receipts) {
        this.reading = reading;
        this.receipts = receipts;
    }

    /** The same answer for a wrong code and for a folio that does not exist. */
    @GET
    @RateLimited("tracking")
    public Response verify(@PathParam("folio") String folio, @PathParam("code") String code) {
        Optional<RequestRow> row = reading.byFolio(folio).map(CaseFile::row);
        return row.filter(each -> receipts.genuine(each, code))
                .map(each -> new ReceiptPages.Genuine(each.folio, each.filedAt, each.countsFrom))
                .map(receipt -> Html.page(ReceiptPages.Templates.verified(receipt)))
                .orElseGet(() -> Html.page(NOT_FOUND, ReceiptPages.Templates.unverified()));
    }
}
