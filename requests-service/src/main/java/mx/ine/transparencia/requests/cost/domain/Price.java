package mx.ine.transparencia.requests.cost.domain;

import java.math.BigDecimal;

/**
 * What one piece of a kind of material costs the applicant, and what it costs the Institute.
 *
 * @param material the kind: {@code carta}, {@code DVD}, {@code mensajería nacional}
 * @param price of one piece, in pesos
 * @param cost of the materials of one piece, or of one delivery: the price never passes it (30.3)
 * @param basis how the cost was found: quotation, contract, consumption
 */
public record Price(
        CostConcept concept, String material, BigDecimal price, BigDecimal cost, String basis) {

    boolean above() {
        return price.compareTo(cost) > 0;
    }

    boolean negative() {
        return price.signum() < 0 || cost.signum() < 0;
    }
}
