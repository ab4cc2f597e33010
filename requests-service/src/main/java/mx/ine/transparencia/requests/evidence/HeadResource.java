package mx.ine.transparencia.requests.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.record.DayHead;
import mx.ine.transparencia.platform.record.DayHeads;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The day's head over the record of all cases: public, so that nobody can change the past alone.
 */
@Path("/api/requests/v1/record/heads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record", description = "Evidencia: cabezas diarias del registro de actos")
class HeadResource {
    private static final int LONGEST = 366;

    private final DayHeads heads;
    private final SuiteClock clock;

    HeadResource(DayHeads heads, SuiteClock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    /** Whether a closed day still is what its head says. */
    record Check(LocalDate day, boolean intact) {}

    @GET
    @PermitAll
    @Operation(summary = "Cabezas de los días cerrados; los últimos 31 si no se indica otra cosa")
    public List<DayHead> list(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusDays(31) : from;
        if (first.isBefore(last.minusDays(LONGEST))) {
            throw new BadInput("from", "Pida un año como máximo.");
        }
        return heads.between(first, last);
    }

    @GET
    @Path("/{day}/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.LIAISON_UNIT, Roles.SYSTEM})
    @Operation(summary = "Recalcula la cabeza de un día y la compara")
    public Check verify(@PathParam("day") LocalDate day) {
        heads.of(day).orElseThrow(NotFoundProblem::new);
        return new Check(day, heads.verify(day));
    }
}
