package mx.ine.transparencia.requests.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mx.ine.transparencia.requests.notification.domain.Way;

/**
 * A notice to an organ or a party that cannot go through the system (47.1.I, 47.2).
 *
 * @param summary what is notified, without personal data
 * @param justification why not by the system
 */
record NoticeInput(
        @NotBlank(message = "Escriba el folio.") @Size(max = 20) String folio,
        @NotBlank(message = "Indique el área.") @Size(max = 12) String organ,
        @NotNull(message = "Elija el medio.") Way way,
        @NotBlank(message = "Escriba qué se notifica.") @Size(max = 2_000) String summary,
        @Size(max = 2_000) String justification) {}
