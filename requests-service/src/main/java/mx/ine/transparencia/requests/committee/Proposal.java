package mx.ine.transparencia.requests.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is put to the vote: the resolution as it will be signed, if it carries.
 *
 * @param grounds why, with articles (27.1)
 * @param orders what must be done; empty when nothing
 */
record Proposal(
        @NotNull(message = "Elija el sentido de la resolución.") Sense sense,
        @NotBlank(message = "Escriba los fundamentos y motivos.") @Size(max = 20000) String grounds,
        @Size(max = 10000) String orders) {}
