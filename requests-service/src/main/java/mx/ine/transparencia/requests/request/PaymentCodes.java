package mx.ine.transparencia.requests.request;

import java.util.Arrays;
import java.util.Optional;
import mx.ine.transparencia.requests.cost.domain.PaymentReference;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;

/** The digit that each way of delivery has in a payment reference; never to be changed. */
final class PaymentCodes {

    private PaymentCodes() {}

    static String reference(String folio, DeliveryMode mode) {
        return new PaymentReference(folio, code(mode)).text();
    }

    static Optional<DeliveryMode> mode(PaymentReference reference) {
        return Arrays.stream(DeliveryMode.values())
                .filter(mode -> code(mode) == reference.concept())
                .findFirst();
    }

    private static int code(DeliveryMode mode) {
        return switch (mode) {
            case VERBAL -> 0;
            case PLAIN_COPY -> 1;
            case CERTIFIED_COPY -> 2;
            case OPTICAL -> 3;
            case ELECTRONIC -> 4;
            case DIRECT_CONSULTATION -> 5;
        };
    }
}
