package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.cost.Approved;
import mx.ine.transparencia.requests.cost.TariffService;
import mx.ine.transparencia.requests.cost.domain.Cost;
import mx.ine.transparencia.requests.cost.domain.CostConcept;
import mx.ine.transparencia.requests.cost.domain.CostOrder;
import mx.ine.transparencia.requests.cost.domain.CostRule;
import mx.ine.transparencia.requests.cost.domain.Costing;
import mx.ine.transparencia.requests.cost.domain.Tariff;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;

/** Holds what an organ quotes to the tariff of the day, and computes what it left out (30.3). */
@ApplicationScoped
class Quoting {
    private final TariffService tariffs;
    private final SuiteClock clock;

    Quoting(TariffService tariffs, SuiteClock clock) {
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /**
     * The same answer with every amount filled in.
     *
     * @throws RefusedException when an amount passes the tariff, or direct consultation is offered
     *     of what holds personal data
     */
    Inputs.TurnAnswer priced(Inputs.TurnAnswer answer) {
        if (answer.quotes() == null || answer.quotes().isEmpty()) {
            return answer;
        }
        return answer.quoting(priced(answer.quotes(), answer.holdsPersonalData()));
    }

    /** The quotes of an answer, or of the public version of what is classified in part. */
    List<Inputs.QuoteInput> priced(List<Inputs.QuoteInput> quotes, boolean personalData) {
        if (quotes == null || quotes.isEmpty()) {
            return List.of();
        }
        Optional<Tariff> tariff = tariffs.inForce(clock.today()).map(Approved::tariff);
        return quotes.stream().map(quote -> priced(quote, personalData, tariff)).toList();
    }

    private static Inputs.QuoteInput priced(
            Inputs.QuoteInput quote, boolean personalData, Optional<Tariff> tariff) {
        if (personalData && quote.mode() == DeliveryMode.DIRECT_CONSULTATION) {
            throw new RefusedException(CostRule.NO_DIRECT_CONSULTATION); // 31.2
        }
        if (tariff.isEmpty()) {
            if (quote.materials() == null) {
                throw new BadInput("materials", "No hay tarifa vigente: escriba el importe.");
            }
            return quote;
        }
        if (!quote.counted()) {
            return uncounted(quote);
        }
        Cost most =
                Costing.of(order(quote), tariff.get())
                        .orElseThrow(() -> new RefusedException(CostRule.NO_PRICE));
        if (Costing.above(quote.materials(), quote.shipping(), most)) {
            throw new RefusedException(CostRule.ABOVE_TARIFF);
        }
        return quote.costing(
                quote.materials() == null ? most.materials() : quote.materials(),
                quote.shipping() == null ? most.shipping() : quote.shipping());
    }

    /** Without counts nothing can be charged: no tariff could be held to it. */
    private static Inputs.QuoteInput uncounted(Inputs.QuoteInput quote) {
        BigDecimal materials = orZero(quote.materials());
        BigDecimal shipping = orZero(quote.shipping());
        if (materials.signum() > 0 || shipping.signum() > 0) {
            throw new RefusedException(CostRule.COUNTS_MISSING);
        }
        return quote.costing(materials, shipping);
    }

    private static CostOrder order(Inputs.QuoteInput quote) {
        CostConcept concept = concept(quote.mode());
        boolean printed = concept != null && concept.printed();
        return new CostOrder(
                concept,
                quote.material(),
                orZero(printed ? quote.pages() : quote.units()),
                orZero(quote.brought()),
                Boolean.TRUE.equals(quote.web()),
                orZero(quote.deliveries()),
                quote.carrier());
    }

    /** What is charged of a way of delivery; null where there is no material. */
    private static CostConcept concept(DeliveryMode mode) {
        return switch (mode) {
            case PLAIN_COPY -> CostConcept.PLAIN_COPY;
            case CERTIFIED_COPY -> CostConcept.CERTIFIED_COPY;
            case OPTICAL -> CostConcept.OPTICAL_DISC;
            case VERBAL, ELECTRONIC, DIRECT_CONSULTATION -> null;
        };
    }

    private static int orZero(Integer given) {
        return given == null ? 0 : given;
    }

    private static BigDecimal orZero(BigDecimal given) {
        return given == null ? BigDecimal.ZERO : given;
    }

    /** What was counted, for the record of the act. */
    static List<String> counts(Inputs.TurnAnswer answer) {
        return answer.quotes() == null
                ? List.of()
                : answer.quotes().stream()
                        .filter(Inputs.QuoteInput::counted)
                        .map(Inputs.QuoteInput::countsText)
                        .toList();
    }
}
