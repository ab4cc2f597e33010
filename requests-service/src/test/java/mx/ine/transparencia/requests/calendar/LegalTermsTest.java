package mx.ine.transparencia.requests.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From which date new cases take which regime: a setting. */
class LegalTermsTest {

    @Test
    void new_cases_take_the_regime_of_the_day_of_their_filing() {
        LegalTerms legal = legal("2026-01-01=LEY-2025");
        assertThat(legal.regimeOfCasesFiled(LocalDate.of(2025, 12, 31)).id())
                .isEqualTo("REGLAMENTO-2014");
        assertThat(legal.regimeOfCasesFiled(LocalDate.of(2026, 1, 1)).id()).isEqualTo("LEY-2025");
    }

    @Test
    void without_the_setting_all_take_the_first() {
        LegalTerms legal = new LegalTerms(null, null, "REGLAMENTO-2014", Optional.empty());
        assertThat(legal.regimeOfCasesFiled(LocalDate.of(2030, 1, 1)).id())
                .isEqualTo("REGLAMENTO-2014");
    }

    @Test
    void a_regime_that_nobody_knows_is_not_taken() {
        assertThatThrownBy(() -> legal("2026-01-01=OTHER").regimeOfCasesFiled(LocalDate.MAX))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static LegalTerms legal(String from) {
        return new LegalTerms(null, null, "REGLAMENTO-2014", Optional.of(from));
    }
}
