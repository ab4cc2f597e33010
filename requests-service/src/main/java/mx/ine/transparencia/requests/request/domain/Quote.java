package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;

/**
 * What one way of delivery costs, in pesos (Art. 25.3.III, 30.3).
 *
 * @param materials cost of the materials used
 * @param shipping cost of sending, zero when it is collected
 */
public record Quote(DeliveryMode mode, BigDecimal materials, BigDecimal shipping) {

    public BigDecimal total() {
        return materials.add(shipping);
    }

    boolean valid() {
        return materials.signum() >= 0
                && shipping.signum() >= 0
                && (total().signum() == 0 || !mode.alwaysFree());
    }
}
