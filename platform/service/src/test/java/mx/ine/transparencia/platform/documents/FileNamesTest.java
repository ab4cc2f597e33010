package mx.ine.transparencia.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Año 2025 (final).pdf, Año 2025 (final).pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\ana\\acta.docx, acta.docx",
        "a\"b<c>.txt, a_b_c_.txt",
        ".htaccess, htaccess",
        "'', documento",
        "..., documento",
    })
    void names_are_made_safe(String given, String safe) {
        assertThat(FileNames.safe(given)).isEqualTo(safe);
    }

    @Property
    void no_name_leads_elsewhere_or_breaks_a_header(@ForAll String given) {
        String safe = FileNames.safe(given);
        assertThat(safe).isNotBlank().hasSizeLessThanOrEqualTo(120).doesNotStartWith(".");
        assertThat(safe).doesNotContain("/", "\\", "\"", "\r", "\n", "\0");
        assertThat(FileNames.disposition("attachment", safe)).matches("[\\x20-\\x7e]+");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        assertThat(FileNames.safe("a".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void the_name_is_told_to_old_and_new_programs() {
        assertThat(FileNames.disposition("inline", "Año.pdf"))
                .isEqualTo("inline; filename=\"Ano.pdf\"; filename*=UTF-8''A%C3%B1o.pdf");
    }
}
