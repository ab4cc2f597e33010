package mx.ine.transparencia.kernel.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void cells_may_be_bare_quoted_or_empty_and_lines_end_either_way() {
        CsvTable table = CsvTable.parse("a,b\r\n1,\"x, \"\"y\"\"\nz\"\n\n2,");
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().get("b")).isEqualTo("x, \"y\"\nz");
        assertThat(table.rows().getLast().get("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a,a\n", "a,b\n1\n", "a\n1,2\n", "a\n\"1\n", "a\n\"1\"2\n", "a\n1\"2\n"})
    void what_does_not_fit_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CsvTable.parse(text));
    }

    @Test
    void a_column_that_is_missing_or_empty_is_named() {
        CsvRow present = CsvTable.parse("a,b\n,1\n").rows().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> present.required("a"))
                .withMessageContaining("'a'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> present.get("c"))
                .withMessageContaining("'c'");
        assertThat(present.getOr("c", "otherwise")).isEqualTo("otherwise");
    }

    @Test
    void a_data_file_that_is_not_there_is_a_fault_of_the_build() {
        assertThatIllegalStateException().isThrownBy(() -> Resources.text("nothing.csv"));
    }
}
