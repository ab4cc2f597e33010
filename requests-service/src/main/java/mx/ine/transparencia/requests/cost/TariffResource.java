package mx.ine.transparencia.requests.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.cost.domain.CostConcept;
import mx.ine.transparencia.requests.cost.domain.Price;
import mx.ine.transparencia.requests.cost.domain.Tariff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tariff in force, those before it, and the proposal of the next (Art. 28, 30). */
@Path("/api/requests/v1/tariffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tariffs", description = "Tarifa de cuotas de recuperación")
class TariffResource {
    private final TariffService service;
    private final SuiteClock clock;
    private final Caller caller;

    TariffResource(TariffService service, SuiteClock clock, Caller caller) {
        this.service = service;
        this.clock = clock;
        this.caller = caller;
    }

    /** One price with the study of its cost. */
    record PriceInput(
            @NotNull CostConcept concept,
            @NotBlank(message = "Diga qué material es.") @Size(max = 60) String material,
            @NotNull(message = "Escriba la cuota.") @Digits(integer = 8, fraction = 2)
                    BigDecimal price,
            @NotNull(message = "Escriba lo que cuesta.") @Digits(integer = 8, fraction = 2)
                    BigDecimal cost,
            @NotBlank(message = "Diga cómo se conoció el costo.") @Size(max = 500) String basis) {

        Price domain() {
            return new Price(concept, material.strip(), price, cost, basis.strip());
        }
    }

    /** Pesos, with two decimals at most. */
    record TariffInput(
            @NotNull @Min(2014) @Max(2099) Integer year,
            @NotNull(message = "Diga desde qué día rige.") LocalDate from,
            @NotNull(message = "Diga hasta qué día rige.") LocalDate until,
            @NotEmpty(message = "Agregue al menos una cuota.") @Size(max = 40)
                    List<@Valid @NotNull PriceInput> prices) {

        Tariff domain() {
            return new Tariff(year, from, until, prices.stream().map(PriceInput::domain).toList());
        }
    }

    /** A tariff as anybody may read it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TariffView(
            UUID id,
            int year,
            String state,
            LocalDate appliesFrom,
            LocalDate until,
            String resolution,
            List<Price> prices) {

        static TariffView of(Tariffs.Kept kept) {
            return new TariffView(
                    kept.id(),
                    kept.tariff().year(),
                    kept.state().name(),
                    kept.appliesFrom(),
                    kept.tariff().until(),
                    kept.resolution(),
                    kept.tariff().prices());
        }
    }

    @GET
    @PermitAll
    @Operation(summary = "Las tarifas que ha aprobado el Comité, la más reciente primero")
    public List<TariffView> approved() {
        return service.all().stream()
                .filter(kept -> kept.state() == Tariffs.State.APPROVED)
                .map(TariffView::of)
                .toList();
    }

    @GET
    @Path("/in-force")
    @PermitAll
    @Operation(summary = "La tarifa que rige hoy, o el día que se indique")
    public TariffView inForce(@QueryParam("on") LocalDate on) {
        return service.inForce(on == null ? clock.today() : on)
                .flatMap(found -> service.byId(found.id()))
                .map(TariffView::of)
                .orElseThrow(NotFoundProblem::new);
    }

    @POST
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propone al Comité la tarifa de un año, con el estudio de sus costos",
            description = "Ninguna cuota puede rebasar su costo (30.3).")
    public Response propose(@Valid @NotNull TariffInput input) {
        UUID id = service.propose(input.domain(), caller.id());
        return Response.status(Response.Status.CREATED)
                .entity(TariffView.of(service.byId(id).orElseThrow()))
                .build();
    }
}
