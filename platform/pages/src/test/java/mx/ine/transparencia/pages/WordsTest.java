package mx.ine.transparencia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dates, numbers, articles, terms and forms in words. */
class WordsTest {
    @Test
    void dates_are_written_in_full_for_reading_and_short_for_tables() {
        assertThat(EsDates.inFull(LocalDate.of(2025, 9, 15)))
                .isEqualTo("lunes 15 de septiembre de 2025");
        assertThat(EsDates.briefWithYear(LocalDate.of(2025, 9, 5))).isEqualTo("05 sep 2025");
    }

    @Test
    void instants_are_told_in_mexico_city() {
        assertThat(EsDates.inFull(Instant.parse("2025-08-26T01:05:00Z")))
                .isEqualTo("lunes 25 de agosto de 2025, 19:05");
    }

    @Test
    void sizes_are_said_as_people_say_them() {
        assertThat(
                        List.of(
                                EsNumbers.asSize(900),
                                EsNumbers.asSize(65_000),
                                EsNumbers.asSize(1_600_000)))
                .containsExactly("900 bytes", "64 KB", "1.5 MB");
        assertThat(EsNumbers.grouped(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void an_article_of_the_reglamento_leads_to_its_text_and_one_of_another_law_does_not() {
        assertThat(Articles.words("25.3.VII")).isEqualTo("artículo 25, párrafo 3, fracción VII");
        assertThat(Articles.href("25.3.VII")).isEqualTo("/reglamento/25#p3.VII");
        assertThat(Articles.href("artículo 25, párrafo 1")).isEqualTo("/reglamento/25#p1");
        assertThat(Articles.href("25.3.IV-V")).isEqualTo("/reglamento/25#p3.IV");
        assertThat(Articles.href("47.3.III.b-c")).isEqualTo("/reglamento/47#p3.III.b");
        assertThat(Articles.href("38")).isEqualTo("/reglamento/38");
        assertThat(Articles.href("artículo 134 de la LGTAIP")).isEmpty();
        assertThat(Articles.href("artículo 45 de la LGPDPPSO")).isEmpty();
        assertThat(Articles.href("134")).isEmpty();
    }

    @Test
    void what_is_left_of_a_term_has_a_word_and_a_tone() {
        assertThat(List.of(new TermLeft(9), new TermLeft(1), new TermLeft(0), new TermLeft(-2)))
                .extracting(TermLeft::words)
                .containsExactly(
                        "Quedan 9 días hábiles",
                        "Queda 1 día hábil",
                        "Vence hoy",
                        "Venció hace 2 días hábiles");
        assertThat(List.of(new TermLeft(9), new TermLeft(3), new TermLeft(0), new TermLeft(-1)))
                .extracting(TermLeft::tone)
                .containsExactly(Tone.OK, Tone.SOON, Tone.SOON, Tone.LATE);
        assertThat(List.of(new TermLeft(2), new TermLeft(0), new TermLeft(-1)))
                .extracting(TermLeft::brief)
                .containsExactly("2 días", "hoy", "vencido hace 1 día");
    }

    @Test
    void a_form_keeps_what_was_typed_and_never_the_token() {
        var form =
                Form.of(Map.of("name", List.of(" Ana "), FormToken.FIELD, List.of("t")))
                        .failing("name", "Mal");

        assertThat(form.value("name")).isEqualTo(" Ana ");
        assertThat(form.text("name")).isEqualTo("Ana");
        assertThat(form.value(FormToken.FIELD)).isEmpty();
        assertThat(form.error("name")).isEqualTo("Mal");
        assertThat(form.invalid()).isTrue();
    }
}
