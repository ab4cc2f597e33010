package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.mail.MailQueue;
import mx.ine.transparencia.platform.mail.MailStatus;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.Verification;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the record of a case is whole, and whether its mails left. */
@Path("/api/requests/v1/requests/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record", description = "Evidencia: registro encadenado y correos de una solicitud")
class EvidenceResource {
    private final CaseAccess access;
    private final CaseRecord record;
    private final MailQueue mails;

    EvidenceResource(CaseAccess access, CaseRecord record, MailQueue mails) {
        this.access = access;
        this.record = record;
        this.mails = mails;
    }

    /**
     * @param firstBroken the first entry that is not as it was recorded; absent when intact
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordView(
            String folio, long entries, boolean intact, Verification.Broken firstBroken) {}

    @GET
    @Path("/record")
    @RolesAllowed({Roles.AUDITOR, Roles.LIAISON_UNIT, Roles.SYSTEM})
    @Operation(summary = "Recalcula la cadena del registro y señala la primera entrada rota")
    public RecordView record(@PathParam("folio") String folio) {
        UUID id = access.open(folio, null).file().row().id;
        Verification found = record.verify(id);
        return new RecordView(folio, found.entries(), found.intact(), found.broken().orElse(null));
    }

    @GET
    @Path("/mails")
    @RolesAllowed({Roles.AUDITOR, Roles.LIAISON_UNIT})
    @Operation(summary = "Los correos de la solicitud y si salieron")
    public List<MailStatus> mails(@PathParam("folio") String folio) {
        return mails.of(access.open(folio, null).file().row().id);
    }

    @POST
    @Path("/mails/{id}/retry")
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Vuelve a intentar un correo que no salió")
    public List<MailStatus> retry(@PathParam("folio") String folio, @PathParam("id") UUID id) {
        UUID caseId = access.open(folio, null).file().row().id;
        if (mails.of(caseId).stream().noneMatch(mail -> mail.id().equals(id))) {
            throw new NotFoundProblem();
        }
        mails.retry(id);
        return mails.of(caseId);
    }
}
