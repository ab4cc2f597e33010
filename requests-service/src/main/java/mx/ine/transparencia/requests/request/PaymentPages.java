package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;

/** The payment of a case, registered by the Unit from its page. */
@Path("/solicitudes/bandeja/{folio:[0-9]+}")
@RolesAllowed(Roles.LIAISON_UNIT)
class PaymentPages {
    private final StaffDoing doing;
    private final Cashier cashier;
    private final Caller caller;

    PaymentPages(StaffDoing doing, Cashier cashier, Caller caller) {
        this.doing = doing;
        this.cashier = cashier;
        this.caller = caller;
    }

    @POST
    @Path("/pago")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response payment(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return doing.act(
                folio,
                "pago",
                Form.of(fields),
                form ->
                        new Inputs.PaymentInput(
                                form.choice("mode", DeliveryMode.class),
                                form.pesos("amount"),
                                form.text("reference")),
                (input, tag) ->
                        cashier.pay(folio, tag, input, Actor.of(caller, Roles.LIAISON_UNIT)));
    }
}
