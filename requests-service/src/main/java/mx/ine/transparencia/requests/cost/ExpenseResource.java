package mx.ine.transparencia.requests.cost;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The expenses of parties, as the till decides them (Art. 69.3); they are claimed on a page. */
@Path("/api/requests/v1/expenses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "expenses", description = "Gastos de los partidos por reintegrar")
class ExpenseResource {
    private final ExpenseService service;
    private final Caller caller;

    ExpenseResource(ExpenseService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    record Refusal(
            @NotBlank(message = "Escriba por qué no procede.") @Size(max = 2_000) String reasons) {}

    @GET
    @RolesAllowed({Roles.CASHIER, Roles.LIAISON_UNIT, Roles.AUDITOR})
    @Operation(summary = "Los gastos que reclaman los partidos, lo pendiente primero")
    public List<ExpenseService.Expense> list() {
        return service.of(null);
    }

    @POST
    @Path("/{id}/reimbursement")
    @RolesAllowed(Roles.CASHIER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Registra que se reintegró un gasto comprobado")
    public ExpenseService.Expense reimburse(@PathParam("id") UUID id) {
        service.decide(id, null, caller.id());
        return service.byId(id).orElseThrow();
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.CASHIER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registra por qué no se reintegra un gasto")
    public ExpenseService.Expense refuse(@PathParam("id") UUID id, @Valid @NotNull Refusal input) {
        service.decide(id, input.reasons(), caller.id());
        return service.byId(id).orElseThrow();
    }
}
