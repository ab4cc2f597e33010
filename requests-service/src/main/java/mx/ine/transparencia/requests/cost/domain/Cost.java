package mx.ine.transparencia.requests.cost.domain;

import java.math.BigDecimal;

/** What an order costs by the tariff, in pesos with two decimals. */
public record Cost(BigDecimal materials, BigDecimal shipping) {}
