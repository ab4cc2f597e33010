package mx.ine.transparencia.requests.cost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Computes what an order costs by a tariff, and holds what is asked for to it (Art. 28.3, 30). */
public final class Costing {

    private Costing() {}

    /**
     * @return empty when the tariff has no price, or several, for what is ordered
     */
    public static Optional<Cost> of(CostOrder order, Tariff tariff) {
        Optional<BigDecimal> materials =
                order.concept() == null || order.charged() == 0
                        ? Optional.of(pesos(BigDecimal.ZERO))
                        : times(tariff, order.concept(), order.material(), order.charged());
        Optional<BigDecimal> shipping =
                order.deliveries() == 0
                        ? Optional.of(pesos(BigDecimal.ZERO))
                        : times(tariff, CostConcept.SHIPPING, order.carrier(), order.deliveries());
        return materials.flatMap(each -> shipping.map(sent -> new Cost(each, sent)));
    }

    /**
     * Whether what an organ wants to charge passes the tariff (30.3); an absent amount does not.
     */
    public static boolean above(BigDecimal materials, BigDecimal shipping, Cost most) {
        return materials != null && materials.compareTo(most.materials()) > 0
                || shipping != null && shipping.compareTo(most.shipping()) > 0;
    }

    private static Optional<BigDecimal> times(
            Tariff tariff, CostConcept concept, String material, int pieces) {
        return tariff.price(concept, material)
                .map(price -> pesos(price.price().multiply(BigDecimal.valueOf(pieces))));
    }

    /** Down to the cent: never above the cost. */
    private static BigDecimal pesos(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.DOWN);
    }
}
