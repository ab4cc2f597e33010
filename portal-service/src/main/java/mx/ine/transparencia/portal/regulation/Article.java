package mx.ine.transparencia.portal.regulation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An article of the Reglamento.
 *
 * @param heading its name: {@code De la ampliación del plazo}
 * @param part the title and chapter it stands in
 */
public record Article(int number, String heading, String part, List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** {@code Artículo 25}. */
    public String name() {
        return "Artículo " + number;
    }

    public String href() {
        return "/reglamento/" + number;
    }

    /** All its text, for the search. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
