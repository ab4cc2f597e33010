package mx.ine.transparencia.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "134|artículo 134",
                "25.1|artículo 25, párrafo 1",
                "25.3.III|artículo 25, párrafo 3, fracción III",
                "25.3.IV-V|artículo 25, párrafo 3, fracciones IV y V",
                "5.C.V|artículo 5, apartado C, fracción V",
                "19.1.II-VI|artículo 19, párrafo 1, fracciones II a VI",
                "47.4.f|artículo 47, párrafo 4, inciso f)",
                "47.3.III.b-c|artículo 47, párrafo 3, fracción III, incisos b) y c)",
                "153.II|artículo 153, fracción II",
            })
    void short_citations_are_spelt_out(String article, String spelt) {
        assertThat(Citation.es(article)).isEqualTo(spelt);
    }

    @Test
    void what_is_not_a_citation_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.es("25.¿?"));
    }
}
