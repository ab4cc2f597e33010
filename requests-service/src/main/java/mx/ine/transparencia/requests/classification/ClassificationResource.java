package mx.ine.transparencia.requests.classification;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.classification.domain.ClassificationRule;
import mx.ine.transparencia.requests.classification.domain.Declassifier;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.classification.domain.Secrecy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of what is classified, for staff (Art. 10, 11, 15.1). */
@Path("/api/requests/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ORGAN_LIAISON,
    Roles.LIAISON_UNIT,
    Roles.COMMITTEE_MEMBER,
    Roles.COMMITTEE_SECRETARY,
    Roles.AUDITOR,
    Roles.SYSTEM
})
@Tag(name = "classifications", description = "Registro de información reservada y confidencial")
class ClassificationResource {
    private final Entries entries;
    private final EntryService service;
    private final EntryMattersService matters;
    private final EntryIntake intake;
    private final EntryAccess access;
    private final Caller caller;

    ClassificationResource(
            Entries entries,
            EntryService service,
            EntryMattersService matters,
            EntryIntake intake,
            EntryAccess access,
            Caller caller) {
        this.entries = entries;
        this.service = service;
        this.matters = matters;
        this.intake = intake;
        this.access = access;
        this.caller = caller;
    }

    record Reasons(@NotBlank(message = "Escriba los motivos.") @Size(max = 5_000) String reasons) {}

    @GET
    @Operation(summary = "Busca en el registro; un área ve lo suyo")
    public Page<EntryView> list(
            @QueryParam("organ") String organ,
            @QueryParam("state") EntryState state,
            @QueryParam("secrecy") Secrecy secrecy,
            @QueryParam("q") @Size(max = 200) String text,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return entries.page(access.filter(organ, state, secrecy, text), Paging.of(after, limit, 2))
                .map(EntryView::of);
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @Operation(summary = "El registro en CSV")
    public Response csv(@QueryParam("organ") String organ, @QueryParam("state") EntryState state) {
        String csv = EntryCsv.write(entries.all(access.filter(organ, state, null, null)));
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"clasificacion.csv\"")
                .build();
    }

    @GET
    @Path("/export.json")
    @Operation(summary = "El registro en JSON")
    public Response json(@QueryParam("organ") String organ, @QueryParam("state") EntryState state) {
        return Response.ok(
                        entries.all(access.filter(organ, state, null, null)).stream()
                                .map(EntryView::of)
                                .toList())
                .header("Content-Disposition", "attachment; filename=\"clasificacion.json\"")
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Una clasificación")
    public EntryView get(@PathParam("id") UUID id) {
        return EntryView.of(access.open(id));
    }

    @POST
    @RolesAllowed(Roles.ORGAN_LIAISON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Clasifica un expediente o documento (10.1, 11.5, 11.6)")
    public Response enter(@Valid @NotNull EntryInput input) {
        UUID id = intake.enter(input).value();
        return Response.status(Response.Status.CREATED)
                .entity(EntryView.of(service.byId(id)))
                .build();
    }

    @POST
    @Path("/{id}/cause-ended")
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cesó la causa de la reserva (10.5)")
    public EntryView endByCause(@PathParam("id") UUID id, @Valid @NotNull Reasons input) {
        held(id);
        service.endByCause(id, input.reasons(), access.by());
        return EntryView.of(service.byId(id));
    }

    @POST
    @Path("/{id}/declassification")
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.SYSTEM})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "La desclasifica el área que la posee, o el Órgano Garante (10.6)")
    public EntryView declassify(@PathParam("id") UUID id, @Valid @NotNull Reasons input) {
        boolean guarantor = caller.has(Roles.SYSTEM);
        if (!guarantor) {
            held(id);
        }
        Declassifier who = guarantor ? Declassifier.GUARANTOR : Declassifier.HOLDER;
        service.declassify(id, who, input.reasons(), access.by());
        return EntryView.of(service.byId(id));
    }

    @POST
    @Path("/{id}/declassification-proposal")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Somete su desclasificación al Comité (10.6.II)")
    public EntryView propose(@PathParam("id") UUID id) {
        matters.propose(id, access.by());
        return EntryView.of(service.byId(id));
    }

    private void held(UUID id) {
        if (!access.holds(access.open(id))) {
            throw new RefusedException(ClassificationRule.NOT_YOUR_ENTRY);
        }
    }
}
