package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is owed under a payment reference, for the till. */
@Path("/api/requests/v1/payments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CASHIER, Roles.LIAISON_UNIT})
@Tag(name = "payments", description = "Pago de la reproducción y el envío")
class CashierResource {
    private final Cashier cashier;

    CashierResource(Cashier cashier) {
        this.cashier = cashier;
    }

    @GET
    @Path("/{reference}")
    @Operation(
            summary = "Lo que se debe con una referencia de pago",
            description = "El ETag es el de la solicitud: va en If-Match al registrar el pago.")
    public Response due(@PathParam("reference") String reference) {
        Cashier.Due due = cashier.due(reference);
        return Response.ok(due).tag(EntityTags.of(due.version())).build();
    }
}
