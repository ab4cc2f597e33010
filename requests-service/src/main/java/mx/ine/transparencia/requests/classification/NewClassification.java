package mx.ine.transparencia.requests.classification;

import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.requests.classification.domain.Classified;

/**
 * What is entered in the register.
 *
 * @param folio of the request it came from, if any
 * @param turn of that request; 0 when from none
 * @param matter under which the Committee has it: it is pending until that is resolved; empty when
 *     it is in force at once
 * @param resolution with which the Committee confirmed it already, if it did
 * @param by the account that classified it
 */
public record NewClassification(
        Classified classified,
        Optional<String> folio,
        int turn,
        Optional<UUID> matter,
        Optional<String> resolution,
        String by) {}
