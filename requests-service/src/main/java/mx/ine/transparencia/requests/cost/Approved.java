package mx.ine.transparencia.requests.cost;

import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.requests.cost.domain.Tariff;

/**
 * A tariff that the Committee approved.
 *
 * @param appliesFrom the first day on which it applies: its own, or that of a later approval
 * @param resolution {@code CI-nnnn-yyyy}
 */
public record Approved(UUID id, LocalDate appliesFrom, String resolution, Tariff tariff) {}
