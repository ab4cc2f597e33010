package mx.ine.transparencia.requests.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days that do not count, as data (Art. 2.1.XX). */
@Path("/api/requests/v1/calendar/closures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "Calendario de días inhábiles")
class ClosureResource {
    private final ClosureService service;
    private final SuiteClock clock;
    private final Caller caller;

    ClosureResource(ClosureService service, SuiteClock clock, Caller caller) {
        this.service = service;
        this.clock = clock;
        this.caller = caller;
    }

    record NewClosure(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            ClosureKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String source) {

        Closure closure() {
            if (to.isBefore(from)) {
                throw new RefusedException(ClosureRule.ENDS_BEFORE_IT_BEGINS);
            }
            return new Closure(from, to, kind == null ? ClosureKind.INSTITUTE : kind, name, source);
        }
    }

    /**
     * @param appliedAt when the last open term that it moves had been moved; null while it goes on
     */
    record ClosureView(
            int number,
            LocalDate from,
            LocalDate to,
            ClosureKind kind,
            String name,
            String source,
            Instant recordedAt,
            Instant appliedAt,
            int movedRequests) {

        static ClosureView of(ClosureRow row) {
            return new ClosureView(
                    row.number,
                    row.fromDay,
                    row.toDay,
                    row.kind,
                    row.name,
                    ClosureLine.sourceEs(row.source),
                    row.recordedAt,
                    row.appliedAt,
                    row.moved);
        }
    }

    @GET
    @PermitAll
    @Operation(summary = "Días inhábiles de un año (el año en curso si no se indica)")
    public List<ClosureView> list(@QueryParam("year") @DefaultValue("0") int year) {
        int wanted = year == 0 ? clock.today().getYear() : year;
        return service.ofYear(wanted).stream().map(ClosureView::of).toList();
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(summary = "Un cierre, con el avance del movimiento de plazos")
    public ClosureView get(@PathParam("number") int number) {
        return service.byNumber(number).map(ClosureView::of).orElseThrow(NotFoundProblem::new);
    }

    @POST
    @RolesAllowed({Roles.CALENDAR_ADMIN, Roles.LIAISON_UNIT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declara inhábiles uno o más días; mueve los plazos abiertos que los cruzan")
    public Response add(@Valid @NotNull NewClosure closure) {
        ClosureRow row = service.add(closure.closure(), caller.id());
        service.moveSoon();
        return Response.created(URI.create("/api/requests/v1/calendar/closures/" + row.number))
                .entity(ClosureView.of(row))
                .build();
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Roles.CALENDAR_ADMIN, Roles.LIAISON_UNIT, Roles.AUDITOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Qué plazos abiertos movería un cierre; no cambia nada")
    public MovableTerms.Movement preview(@Valid @NotNull NewClosure closure) {
        return service.preview(closure.closure());
    }
}
