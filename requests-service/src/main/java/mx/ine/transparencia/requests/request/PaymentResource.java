package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.requests.request.domain.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payment of a request's reproduction and sending (Art. 28.2, 30). */
@Path("/api/requests/v1/requests/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments", description = "Pago de la reproducción y el envío")
class PaymentResource {
    private final Cashier cashier;
    private final CaseAccess access;
    private final CaseViews views;
    private final PaymentReceipts receipts;
    private final Caller caller;

    PaymentResource(
            Cashier cashier,
            CaseAccess access,
            CaseViews views,
            PaymentReceipts receipts,
            Caller caller) {
        this.cashier = cashier;
        this.access = access;
        this.views = views;
        this.receipts = receipts;
        this.caller = caller;
    }

    @POST
    @Path("/payment")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.CASHIER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registra el pago acreditado (28.2)")
    public Response payment(
            @PathParam("folio") String folio,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Inputs.PaymentInput input) {
        Actor actor = Actor.of(caller, Roles.LIAISON_UNIT, Roles.CASHIER);
        CaseFile file = cashier.pay(folio, ifMatch, input, actor);
        return Response.ok(answer(file)).tag(EntityTags.of(file.row().version)).build();
    }

    /** The till learns that it is paid, and nothing of what was asked. */
    private Object answer(CaseFile file) {
        return caller.has(Roles.LIAISON_UNIT)
                ? views.view(file, access.viewer(file))
                : new Paid(file.row().folio, file.row().status, file.row().paid);
    }

    record Paid(String folio, Status status, boolean paid) {}

    @GET
    @Path("/payment/receipt")
    @PermitAll
    @Produces("application/pdf")
    @Operation(summary = "El recibo del pago en PDF")
    public Response receipt(
            @PathParam("folio") String folio, @HeaderParam(RequestResource.KEY) String key) {
        return receipts.pdf(access.open(folio, key).file());
    }
}
