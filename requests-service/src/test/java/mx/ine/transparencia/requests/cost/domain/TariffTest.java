package mx.ine.transparencia.requests.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 24.11, 28.3, 30. */
class TariffTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);
    private static final Price COPY = price(CostConcept.PLAIN_COPY, "carta", "1.00", "1.20");
    private static final Price CERTIFIED =
            price(CostConcept.CERTIFIED_COPY, "carta", "1.20", "1.20");
    private static final Price DISC = price(CostConcept.OPTICAL_DISC, "DVD", "12.50", "12.50");
    private static final Price POST =
            price(CostConcept.SHIPPING, "mensajería nacional", "150", "180");
    private static final Tariff TARIFF = of(COPY, CERTIFIED, DISC, POST);

    @Test
    void a_tariff_at_most_at_cost_may_be_proposed() {
        assertThat(TARIFF.broken(TODAY)).isEmpty();
    }

    @Test
    void one_cent_above_the_cost_of_the_materials_is_refused_by_30_3() {
        Tariff above = of(COPY, price(CostConcept.OPTICAL_DISC, "DVD", "12.51", "12.50"));
        assertThat(above.broken(TODAY)).contains(CostRule.TARIFF_ABOVE_COST);
        assertThat(CostRule.TARIFF_ABOVE_COST.article()).isEqualTo("30.3");
    }

    @Test
    void certified_copies_are_no_exception_to_the_limit_of_the_cost() {
        Tariff above = of(price(CostConcept.CERTIFIED_COPY, "carta", "19.00", "1.20"));
        assertThat(above.broken(TODAY)).contains(CostRule.TARIFF_ABOVE_COST);
    }

    @Test
    void it_stays_within_its_year_has_prices_and_each_kind_once() {
        Tariff wrongYear =
                new Tariff(
                        2026, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 12, 31), List.of(COPY));
        assertThat(wrongYear.broken(TODAY)).contains(CostRule.TARIFF_PERIOD);
        assertThat(TARIFF.broken(LocalDate.of(2027, 1, 1))).contains(CostRule.TARIFF_PERIOD);
        assertThat(of().broken(TODAY)).contains(CostRule.EMPTY_TARIFF);
        assertThat(of(COPY, COPY).broken(TODAY)).contains(CostRule.PRICE_TWICE);
        assertThat(of(price(CostConcept.PLAIN_COPY, "carta", "-1", "1")).broken(TODAY))
                .contains(CostRule.NEGATIVE_PRICE);
    }

    @Test
    void pages_and_deliveries_are_charged_by_the_tariff() {
        Cost cost = cost(order(CostConcept.PLAIN_COPY, 45, 0, false, 1));
        assertThat(cost.materials()).isEqualByComparingTo("45.00");
        assertThat(cost.shipping()).isEqualByComparingTo("150.00");
    }

    @Test
    void thirty_printed_pages_of_what_is_published_are_free_and_the_thirty_first_is_not() {
        assertThat(cost(order(CostConcept.PLAIN_COPY, 30, 0, true, 0)).materials()).isZero();
        assertThat(cost(order(CostConcept.PLAIN_COPY, 31, 0, true, 0)).materials())
                .isEqualByComparingTo("1.00");
        assertThat(cost(order(CostConcept.PLAIN_COPY, 30, 0, false, 0)).materials())
                .isEqualByComparingTo("30.00");
        assertThat(cost(order(CostConcept.CERTIFIED_COPY, 30, 0, true, 0)).materials())
                .isEqualByComparingTo("36.00");
    }

    @Test
    void material_that_the_applicant_brings_is_not_charged() {
        assertThat(cost(order(CostConcept.OPTICAL_DISC, 3, 2, false, 0)).materials())
                .isEqualByComparingTo("12.50");
        assertThat(cost(order(CostConcept.OPTICAL_DISC, 3, 9, false, 0)).materials()).isZero();
    }

    @Test
    void consultation_and_files_cost_nothing_30_1() {
        assertThat(cost(order(null, 500, 0, false, 0)).materials()).isZero();
    }

    @Test
    void what_an_organ_asks_may_be_less_than_the_tariff_never_more() {
        Cost most = cost(order(CostConcept.PLAIN_COPY, 10, 0, false, 0));
        assertThat(Costing.above(new BigDecimal("10.00"), BigDecimal.ZERO, most)).isFalse();
        assertThat(Costing.above(new BigDecimal("9.00"), null, most)).isFalse();
        assertThat(Costing.above(new BigDecimal("10.01"), null, most)).isTrue();
        assertThat(Costing.above(null, new BigDecimal("0.01"), most)).isTrue();
    }

    @Test
    void without_one_price_for_it_nothing_can_be_computed() {
        Tariff two = of(COPY, price(CostConcept.PLAIN_COPY, "oficio", "1", "1"));
        assertThat(Costing.of(order(CostConcept.PLAIN_COPY, 1, 0, false, 0), two)).isEmpty();
        CostOrder legal = new CostOrder(CostConcept.PLAIN_COPY, "oficio", 2, 0, false, 0, null);
        assertThat(Costing.of(legal, two).orElseThrow().materials()).isEqualByComparingTo("2.00");
        assertThat(Costing.of(order(CostConcept.OPTICAL_DISC, 1, 0, false, 0), two)).isEmpty();
    }

    private static Cost cost(CostOrder order) {
        return Costing.of(order, TARIFF).orElseThrow();
    }

    private static CostOrder order(
            CostConcept concept, int pieces, int brought, boolean web, int deliveries) {
        return new CostOrder(concept, null, pieces, brought, web, deliveries, null);
    }

    private static Price price(CostConcept concept, String material, String price, String cost) {
        return new Price(
                concept, material, new BigDecimal(price), new BigDecimal(cost), "Cotización");
    }

    private static Tariff of(Price... prices) {
        return new Tariff(
                2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(prices));
    }
}
