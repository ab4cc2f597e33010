package mx.ine.transparencia.requests.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Quote;

/** What one way of delivery costs, as one organ quoted it. */
@Entity
@Table(name = "turn_quote")
class QuoteRow {
    @Embeddable
    record Key(
            @Column(name = "request_id") UUID requestId,
            int turn,
            @Enumerated(EnumType.STRING) DeliveryMode mode)
            implements Serializable {}

    @EmbeddedId Key key;
    BigDecimal materials;
    BigDecimal shipping;

    Quote quote() {
        return new Quote(key.mode(), materials, shipping);
    }
}
