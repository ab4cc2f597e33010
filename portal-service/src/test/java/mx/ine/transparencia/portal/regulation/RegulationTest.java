package mx.ine.transparencia.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The Reglamento as it is read and cited. */
class RegulationTest {
    private final Regulation regulation = new Regulation();

    @Test
    void it_has_its_73_articles_in_order() {
        assertThat(regulation.articles())
                .extracting(Article::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 73).boxed().toList());
        assertThat(regulation.articles()).noneMatch(article -> article.blocks().isEmpty());
        assertThat(regulation.transitory()).hasSize(3);
    }

    @Test
    void a_citation_leads_to_its_words() {
        assertThat(text(25, "p3.VII")).startsWith("En ningún caso").endsWith("inexistente.");
        assertThat(text(24, "p5")).contains("quince días hábiles");
        assertThat(text(5, "pC.V")).startsWith("Los índices de los expedientes");
        assertThat(text(47, "p3.III.b")).startsWith("Si no se encuentra al solicitante");
        assertThat(text(47, "p4.d")).startsWith("Las notificaciones personales");
    }

    @Test
    void a_sentence_broken_by_the_end_of_a_page_is_whole_again() {
        assertThat(text(24, "p4")).contains("ejercer libremente este derecho");
    }

    @Test
    void articles_know_their_title_and_chapter() {
        assertThat(regulation.article(36).orElseThrow().part())
                .isEqualTo(
                        "Título cuarto: De los datos personales · Capítulo II: De la protección de los datos personales");
    }

    @Test
    void no_two_places_of_an_article_share_an_anchor() {
        for (var article : regulation.articles()) {
            var anchors =
                    article.blocks().stream().map(Block::anchor).filter(a -> !a.isEmpty()).toList();
            assertThat(anchors).doesNotHaveDuplicates();
        }
    }

    private String text(int article, String anchor) {
        List<Block> found =
                regulation.article(article).orElseThrow().blocks().stream()
                        .filter(block -> block.anchor().equals(anchor))
                        .toList();
        assertThat(found).as("%s of %d", anchor, article).hasSize(1);
        return found.getFirst().text();
    }
}
