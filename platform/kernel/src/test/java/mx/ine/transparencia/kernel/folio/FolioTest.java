package mx.ine.transparencia.kernel.folio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolioTest {

    @Test
    void it_is_seven_digits_of_the_key_two_of_the_year_and_six_of_the_consecutive() {
        Folio folio = Folio.of("3300314", 2025, 123);
        assertThat(folio).hasToString("330031425000123");
        assertThat(folio.key()).isEqualTo("3300314");
        assertThat(folio.year()).isEqualTo(2025);
        assertThat(folio.consecutive()).isEqualTo(123);
    }

    @Test
    void what_a_person_typed_with_blanks_or_hyphens_is_understood() {
        assertThat(Folio.parse(" 3300314-25 000123 ")).isEqualTo(Folio.of("3300314", 2025, 123));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "33003142500012",
                "3300314250001234",
                "33003142500012A",
                "٣٣٠٠٣١٤٢٥٠٠٠١٢٣",
                "330031425000000"
            })
    void anything_else_is_not_a_folio(String text) {
        assertThat(Folio.isFolio(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Folio.parse(text));
    }

    @Test
    void numbers_that_do_not_fit_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Folio.of("330", 2025, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Folio.of("3300314", 25, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Folio.of("3300314", 2025, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Folio.of("3300314", 2025, 1_000_000));
    }
}
