package mx.ine.transparencia.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.portal.regulation.RegulationForTests;
import org.junit.jupiter.api.Test;

/** What people type and what they find. */
class SearchIndexTest {
    private final SearchIndex index = new SearchIndex(RegulationForTests.regulation());

    @Test
    void a_page_is_found_by_its_name_and_by_what_people_call_it() {
        assertThat(first("calculadora de plazos")).isEqualTo("/solicitudes/plazos");
        assertThat(first("en qué va mi trámite")).isEqualTo("/solicitudes/seguimiento");
        assertThat(first("telefono")).isEqualTo("/contacto");
        assertThat(first("ARCO")).isEqualTo("/datos-personales");
        assertThat(first("quiero apelar")).isEqualTo("/recursos");
    }

    @Test
    void accents_capitals_and_plurals_do_not_matter() {
        assertThat(first("NOTIFICACIÓN estrado")).isEqualTo("/solicitudes/estrados");
        assertThat(first("notificacion Estrados")).isEqualTo("/solicitudes/estrados");
    }

    @Test
    void an_article_is_found_by_its_number_and_by_its_words() {
        assertThat(first("artículo 39")).isEqualTo("/reglamento/39");
        assertThat(first("afirmativa ficta")).isEqualTo("/reglamento/39");
    }

    @Test
    void what_has_more_of_the_words_is_what_is_shown() {
        assertThat(first("afirmativa xyzzy")).isEqualTo("/reglamento/39");
        assertThat(index.find("afirmativa ficta")).hasSize(1);
    }

    @Test
    void words_that_say_nothing_find_nothing() {
        assertThat(index.find("de la")).isEmpty();
        assertThat(index.find("xyzzy")).isEmpty();
        assertThat(index.find("")).isEmpty();
    }

    private String first(String asked) {
        return index.find(asked).stream().findFirst().map(Place::href).orElse("");
    }
}
