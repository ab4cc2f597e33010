package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of grounds of classification. */
@Path("/api/requests/v1/grounds")
@PermitAll
@Tag(name = "grounds", description = "Fundamentos para clasificar la información")
class GroundResource {
    private final Grounds grounds;
    private final LegalTerms legal;

    GroundResource(Grounds grounds, LegalTerms legal) {
        this.grounds = grounds;
        this.legal = legal;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Los fundamentos de un régimen (11.3, 11.4, 12, 66)")
    public List<Grounds.Entry> list(@QueryParam("regime") String regime) {
        return grounds.of(
                regime == null || regime.isBlank() ? legal.regimeOfNewCases().id() : regime);
    }
}
