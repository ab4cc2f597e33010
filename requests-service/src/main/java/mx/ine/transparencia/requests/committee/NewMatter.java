package mx.ine.transparencia.requests.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something put before the Committee.
 *
 * @param id given by whoever puts it there, who knows it again by it when it is resolved
 * @param folio of the case, or the number under which another service keeps its own
 * @param caseId the case in this service; empty when it is another's, or no case at all
 * @param turn the turn of the case it comes from; 0 when from none
 * @param organ code of the organ that brings it; empty when none does
 * @param subject what it is about, in Spanish, without personal data
 * @param receivedOn the day the Committee has it
 * @param dueOn the last day on which resolving it still meets the term it hangs on
 */
public record NewMatter(
        UUID id,
        MatterKind kind,
        String folio,
        Optional<UUID> caseId,
        int turn,
        String organ,
        String subject,
        LocalDate receivedOn,
        LocalDate dueOn) {}
