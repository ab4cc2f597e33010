package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.requests.web.Html;

/** The receipt of the payment, for the person who follows the case. */
@Path("/solicitudes/seguimiento/{folio}")
@PermitAll
class PaymentReceiptPages {
    private final PaymentReceipts receipts;
    private final FollowUp follow;
    private final FollowPass pass;

    PaymentReceiptPages(PaymentReceipts receipts, FollowUp follow, FollowPass pass) {
        this.receipts = receipts;
        this.follow = follow;
        this.pass = pass;
    }

    @GET
    @Path("/pago.pdf")
    public Response pdf(@PathParam("folio") String folio) {
        return pass.opens(folio)
                ? receipts.pdf(follow.file(folio))
                : Html.seeOther(FollowPass.PAGES + folio);
    }
}
