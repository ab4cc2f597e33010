package mx.ine.transparencia.platform.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a case.
 *
 * @param kind what it is for the case, in the service's words
 * @param audience who may see it, in the service's words
 */
public record CaseDocument(
        UUID id,
        UUID caseId,
        StoredDocument document,
        String kind,
        String audience,
        Instant storedAt) {}
