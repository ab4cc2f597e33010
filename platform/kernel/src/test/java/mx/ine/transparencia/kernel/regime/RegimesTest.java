package mx.ine.transparencia.kernel.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;
import mx.ine.transparencia.kernel.data.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {

    private static final Regimes REGIMES = Regimes.standard();
    private static final Regime REGLAMENTO = REGIMES.of("REGLAMENTO-2014");
    private static final Regime LEY = REGIMES.of("LEY-2025");

    @ParameterizedTest
    @CsvSource({"REGLAMENTO-2014,terms-2014", "LEY-2025,terms-2025"})
    void every_row_of_the_law_s_table_is_a_rule_with_its_spanish_text(String id, String file) {
        CsvTable table = CsvTable.parse(Resources.text(file + ".csv"));
        CsvTable texts = CsvTable.parse(Resources.text(file + "-es.csv"));
        assertThat(table.rows()).extracting(row -> row.get("id")).doesNotHaveDuplicates();
        assertThat(texts.rows())
                .extracting(row -> row.get("id"))
                .containsExactlyInAnyOrderElementsOf(
                        table.rows().stream().map(row -> row.get("id")).toList());
        for (CsvRow row : table.rows()) {
            TermRule rule = REGIMES.of(id).rule(row.get("id"));
            assertThat(rule.article()).isEqualTo(row.get("article"));
            assertThat(rule.length()).isEqualTo(Integer.parseInt(row.get("length")));
            assertThat(rule.unit().name()).isEqualToIgnoringCase(row.get("unit"));
        }
    }

    @Test
    void what_people_read_is_a_noun_a_noun_with_its_article_and_a_sentence() {
        for (Regime regime : REGIMES.all()) {
            assertThat(regime.rules().values())
                    .allSatisfy(rule -> {
                        assertThat(rule.nameEs()).matches("\\p{Lu}.*[^.]");
                        assertThat(rule.startsEs()).matches("(el|la) .*[^.]");
                        assertThat(rule.expiryEs()).matches("\\p{Lu}.*\\.");
                        assertThat(rule.citationEs()).startsWith("artículo ");
                    });
        }
    }

    @Test
    void the_extension_is_read_from_the_words_of_the_table() {
        assertThat(REGLAMENTO.rule("REQ-ANSWER").maxExtension()).isEqualTo(15);
        assertThat(REGLAMENTO.rule("APP-RESOLVE").maxExtension()).isEqualTo(20);
        assertThat(REGLAMENTO.rule("REQ-TURN").extendable()).isFalse();
        assertThat(LEY.rule("REQ-ANSWER").maxExtension()).isEqualTo(10);
        assertThat(LEY.rule("APP-COMPLY").maxExtension()).isEqualTo(TermRule.WITHOUT_LIMIT);
    }

    @Test
    void under_the_law_of_2025_silence_no_longer_grants() {
        assertThat(REGLAMENTO.silenceGrants()).isTrue();
        assertThat(LEY.silenceGrants()).isFalse();
        assertThat(LEY.find("REQ-FICTA")).isEmpty();
        assertThat(LEY.rule("REQ-ANSWER").length()).isEqualTo(20);
        assertThat(LEY.rule("REQ-ANSWER").citationEs()).isEqualTo("artículo 134 de la LGTAIP");
    }

    @Test
    void what_the_law_of_2025_does_not_say_goes_on_as_an_internal_norm() {
        TermRule organ = LEY.rule("REQ-ORGAN-PUBLIC");
        assertThat(organ.length()).isEqualTo(10);
        assertThat(organ.law()).isEqualTo("Reglamento de 2014 (norma interna del Instituto)");
        assertThat(organ.citationEs())
                .isEqualTo(
                        "artículo 25, párrafo 3, fracción III del Reglamento de 2014, como norma"
                                + " interna del Instituto");
        assertThat(LEY.rule("REQ-TURN").startsEs())
                .isEqualTo("la recepción en la Unidad de Transparencia");
        assertThat(LEY.rules().keySet())
                .contains("REQ-FORWARD", "REQ-NOTIFY", "REQ-DELIVER", "NOTIF-ESTRADOS");
    }

    @Test
    void a_regime_read_from_a_copy_that_is_not_official_says_so() {
        assertThat(REGLAMENTO.noticeEs()).isEmpty();
        assertThat(LEY.noticeEs()).contains("copia no oficial");
    }

    @Test
    void the_same_bodies_have_other_names() {
        assertThat(REGLAMENTO.body("liaison-unit")).isEqualTo("Unidad de Enlace");
        assertThat(LEY.body("liaison-unit")).isEqualTo("Unidad de Transparencia");
        assertThat(LEY.body("information-committee")).isEqualTo("Comité de Transparencia");
        assertThat(LEY.bodies().keySet()).isEqualTo(REGLAMENTO.bodies().keySet());
    }

    @Test
    void each_rule_belongs_to_a_service_also_where_the_table_does_not_say_which() {
        assertThat(LEY.rule("ARCO-SPECIFIC").service()).isEqualTo("arco");
        assertThat(LEY.rule("REQ-REGISTER").service()).isEqualTo("requests");
    }

    @Test
    void the_reglamento_is_in_force_unless_a_setting_says_otherwise_from_a_day() {
        RegimeSettings settings = RegimeSettings.parse("2026-01-07 = LEY-2025");
        assertThat(REGIMES.inForce(LocalDate.of(2030, 1, 1), RegimeSettings.none()))
                .isSameAs(REGLAMENTO);
        assertThat(REGIMES.inForce(LocalDate.of(2026, 1, 6), settings)).isSameAs(REGLAMENTO);
        assertThat(REGIMES.inForce(LocalDate.of(2026, 1, 7), settings)).isSameAs(LEY);
    }

    @Test
    void a_setting_that_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RegimeSettings.parse("LEY-2025"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegimeSettings.parse("2026-01-07=A,2026-01-07=B"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        REGIMES.inForce(
                                LocalDate.of(2026, 1, 7),
                                RegimeSettings.parse("2026-01-07=LEY-2099")));
    }

    @Test
    void a_third_regime_is_added_as_data_alone() {
        Regime third = Regimes.read(thirdRegime()).of("LEY-2031");
        assertThat(third.rule("REQ-ANSWER").length()).isEqualTo(12);
        assertThat(third.rule("REQ-ANSWER").citationEs()).isEqualTo("artículo 9, fracción II");
        assertThat(third.rule("REQ-PAY").law()).isEqualTo("Ley de 2025");
        assertThat(third.body("liaison-unit")).isEqualTo("Ventanilla Única");
        assertThat(third.silenceGrants()).isTrue();
    }

    private static UnaryOperator<String> thirdRegime() {
        return name ->
                switch (name) {
                    case "regimes.csv" ->
                            Resources.text(name)
                                    + "LEY-2031,Ley de 2031,Ley,t.csv,e.csv,LEY-2025,,yes,{article},"
                                    + "Ley de 2025,{article},\n";
                    case "bodies.csv" ->
                            Resources.text(name) + "LEY-2031,liaison-unit,Ventanilla Única\n";
                    case "t.csv" ->
                            "id,article,length,unit,extendable,starts_on,on_expiry,note\n"
                                    + "REQ-ANSWER,9.II,12,business,no,filing,granted,\n";
                    case "e.csv" ->
                            "id,name,starts,expiry\nREQ-ANSWER,Respuesta,la solicitud,Concedida.\n";
                    default -> Resources.text(name);
                };
    }
}
