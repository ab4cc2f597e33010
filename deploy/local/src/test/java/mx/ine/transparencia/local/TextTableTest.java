package mx.ine.transparencia.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_lines_end_where_their_text_ends() {
        TextTable table = new TextTable().row("a", "bb", "").row("ccc", "d", "e").row("f");

        assertThat(table).hasToString("a     bb\nccc   d    e\nf");
    }
}
