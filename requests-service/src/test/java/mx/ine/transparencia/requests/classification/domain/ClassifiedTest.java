package mx.ine.transparencia.requests.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Art. 10-12, 15.1: what an entry of the register must hold. */
class ClassifiedTest {
    private static final LocalDate ON = LocalDate.of(2025, 9, 1);
    private static final String OLD = "REGLAMENTO-2014";
    private static final Map<String, Ground> CATALOGUE = new LinkedHashMap<>();

    static {
        ground("11.3.IV", Secrecy.RESERVED, Ground.Holder.INSTITUTE, OLD);
        ground("11.4.I", Secrecy.RESERVED, Ground.Holder.PARTY, OLD);
        ground("12.1.II", Secrecy.CONFIDENTIAL, Ground.Holder.ANY, OLD);
        ground("113.I", Secrecy.RESERVED, Ground.Holder.ANY, "LEY-2025");
    }

    @Test
    void a_reserve_with_ground_reasons_harm_and_period_may_be_entered() {
        assertThat(broken(reserve("11.3.IV", "Daño", Optional.of(ON.plusYears(2)), ""))).isEmpty();
    }

    @Test
    void a_condition_is_as_good_as_a_period() {
        assertThat(broken(reserve("11.3.IV", "Daño", Optional.empty(), "Hasta la resolución")))
                .isEmpty();
    }

    @Test
    void a_reserve_without_ground_is_refused_by_11_5() {
        Classified none = with(List.of(), Secrecy.RESERVED, "Daño", Optional.of(ON), "");
        assertThat(broken(none)).contains(ClassificationRule.NO_GROUND);
        assertThat(ClassificationRule.NO_GROUND.article()).isEqualTo("11.5");
    }

    @Test
    void a_reserve_without_period_nor_condition_is_refused_by_15_1() {
        assertThat(broken(reserve("11.3.IV", "Daño", Optional.empty(), "")))
                .contains(ClassificationRule.NO_PERIOD);
        assertThat(ClassificationRule.NO_PERIOD.article()).isEqualTo("15.1");
    }

    @Test
    void a_reserve_without_harm_test_is_refused_by_11_6() {
        assertThat(broken(reserve("11.3.IV", "", Optional.of(ON), "")))
                .contains(ClassificationRule.NO_HARM_TEST);
    }

    @Test
    void twelve_years_are_the_most_and_a_day_more_is_refused() {
        assertThat(broken(reserve("11.3.IV", "Daño", Optional.of(ON.plusYears(12)), ""))).isEmpty();
        assertThat(
                        broken(
                                reserve(
                                        "11.3.IV",
                                        "Daño",
                                        Optional.of(ON.plusYears(12).plusDays(1)),
                                        "")))
                .contains(ClassificationRule.PERIOD_TOO_LONG);
        assertThat(broken(reserve("11.3.IV", "Daño", Optional.of(ON.minusDays(1)), "")))
                .contains(ClassificationRule.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void a_ground_of_the_parties_another_regime_or_the_other_kind_does_not_serve() {
        for (String code : List.of("11.4.I", "12.1.II", "113.I", "99.9")) {
            assertThat(broken(reserve(code, "Daño", Optional.of(ON), "")))
                    .as(code)
                    .contains(ClassificationRule.WRONG_GROUND);
        }
    }

    @Test
    void what_is_confidential_needs_no_harm_test_and_has_no_period() {
        assertThat(broken(with(List.of("12.1.II"), Secrecy.CONFIDENTIAL, "", Optional.empty(), "")))
                .isEmpty();
        assertThat(broken(with(List.of("12.1.II"), Secrecy.CONFIDENTIAL, "", Optional.of(ON), "")))
                .contains(ClassificationRule.CONFIDENTIAL_WITHOUT_PERIOD);
    }

    private static Optional<ClassificationRule> broken(Classified classified) {
        return classified.broken(CATALOGUE, 12);
    }

    private static Classified reserve(
            String ground, String harm, Optional<LocalDate> until, String condition) {
        return with(List.of(ground), Secrecy.RESERVED, harm, until, condition);
    }

    private static Classified with(
            List<String> grounds,
            Secrecy secrecy,
            String harm,
            Optional<LocalDate> until,
            String condition) {
        return new Classified(
                "DEA",
                false,
                "Procedimientos",
                "Expediente 12/2025",
                secrecy,
                grounds,
                "Está en curso.",
                harm,
                ON,
                until,
                condition,
                "",
                OLD);
    }

    private static void ground(String code, Secrecy secrecy, Ground.Holder holder, String regime) {
        CATALOGUE.put(code, new Ground(code, secrecy, holder, "Texto", Set.of(regime)));
    }
}
