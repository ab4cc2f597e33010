package mx.ine.transparencia.requests.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The Committee resolved: fired as a CDI event in the transaction that signs the resolution, so
 * that who put the matter there carries out what it says, or it is not signed.
 *
 * @param number {@code CI-nnnn-yyyy}
 * @param orders what must be done, in Spanish, without personal data; empty when nothing
 */
public record MatterResolved(
        UUID matter,
        MatterKind kind,
        String folio,
        Optional<UUID> caseId,
        int turn,
        Sense sense,
        String number,
        LocalDate on,
        String orders) {}
