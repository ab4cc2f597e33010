package mx.ine.transparencia.requests.cost.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the reproduction and the sending of information cost in a year (Art. 28, 30).
 *
 * @param from the first day on which it applies
 * @param until the last one, in the same year
 */
public record Tariff(int year, LocalDate from, LocalDate until, List<Price> prices) {

    public Tariff {
        prices = List.copyOf(prices);
    }

    /** Why it cannot be proposed on that day, if it cannot. */
    public Optional<CostRule> broken(LocalDate today) {
        if (from.isAfter(until)
                || from.getYear() != year
                || until.getYear() != year
                || until.isBefore(today)) {
            return Optional.of(CostRule.TARIFF_PERIOD);
        }
        if (prices.isEmpty()) {
            return Optional.of(CostRule.EMPTY_TARIFF);
        }
        if (prices.stream().anyMatch(Price::negative)) {
            return Optional.of(CostRule.NEGATIVE_PRICE);
        }
        Set<String> kinds = new HashSet<>();
        for (Price price : prices) {
            if (!kinds.add(price.concept() + " " + price.material())) {
                return Optional.of(CostRule.PRICE_TWICE);
            }
        }
        return prices.stream().anyMatch(Price::above)
                ? Optional.of(CostRule.TARIFF_ABOVE_COST)
                : Optional.empty();
    }

    /**
     * The price of a kind of material.
     *
     * @param material null for the only one of the concept
     */
    Optional<Price> price(CostConcept concept, String material) {
        List<Price> found =
                prices.stream()
                        .filter(price -> price.concept() == concept)
                        .filter(price -> material == null || price.material().equals(material))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
