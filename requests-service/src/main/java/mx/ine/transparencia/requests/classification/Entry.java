package mx.ine.transparencia.requests.classification;

import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.requests.classification.domain.Classified;
import mx.ine.transparencia.requests.classification.domain.EntryState;

/**
 * An entry as kept; what it has not is null.
 *
 * @param eventCount how many public events it has had
 * @param endedOn from which day it is no longer classified
 * @param declassifying the matter of its declassification, while it is before the Committee
 */
record Entry(
        UUID id,
        long eventCount,
        Classified classified,
        String folio,
        int turn,
        UUID matter,
        String resolution,
        EntryState state,
        LocalDate endedOn,
        String endedBy,
        String endedWhy,
        UUID declassifying,
        LocalDate warnedOn) {}
