package mx.ine.transparencia.requests.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.ine.transparencia.kernel.regime.TermRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public calculator: any rule, from any moment, explained. */
@Path("/api/requests/v1/terms")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "terms", description = "Calculadora pública de plazos")
class TermResource {
    private final TermCalculator calculator;

    TermResource(TermCalculator calculator) {
        this.calculator = calculator;
    }

    @GET
    @Operation(summary = "Las reglas de plazo de un régimen")
    public List<TermRule> rules(@QueryParam("regime") String regime) {
        return calculator.rules(regime);
    }

    @GET
    @Path("/{id}/preview")
    @Operation(summary = "Cuenta un plazo desde un día o instante y explica cada día")
    public TermCalculator.Preview preview(
            @PathParam("id") String id,
            @Parameter(
                            description =
                                    "Fecha (2025-08-25), fecha y hora de la Ciudad de México"
                                            + " (2025-08-25T19:30) o instante"
                                            + " (2025-08-25T15:00:00Z)")
                    @QueryParam("from")
                    String from,
            @QueryParam("regime") String regime) {
        return calculator.preview(id, from, regime);
    }
}
