package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.term.TermFixtures.TERMS;
import static mx.ine.transparencia.kernel.term.TermFixtures.answerFrom25August;
import static mx.ine.transparencia.kernel.term.TermFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TermExplanationTest {

    @Test
    void it_tells_article_start_length_and_end() {
        TermExplanation told = TERMS.explain(answerFrom25August());
        assertThat(told.rule()).isEqualTo("REQ-ANSWER");
        assertThat(told.nameEs()).isEqualTo("Respuesta a la solicitud");
        assertThat(told.article()).isEqualTo("artículo 25, párrafo 1");
        assertThat(told.dueOn()).isEqualTo("2025-09-30");
        assertThat(told.length()).isEqualTo(15);
        assertThat(told.changesEs()).isEmpty();
    }

    @Test
    void each_day_from_the_first_to_the_last_is_counted_or_skipped_with_its_reason() {
        List<DayLine> days = TERMS.explain(answerFrom25August()).days();
        assertThat(days).hasSize(36);
        assertThat(days.getFirst()).isEqualTo(DayLine.counted(day("2025-08-26"), 1, ""));
        assertThat(days.get(4)).isEqualTo(DayLine.skipped(day("2025-08-30"), "sábado"));
        assertThat(days.get(6).reason()).isEqualTo("Primer periodo vacacional");
        assertThat(days.get(21).reason()).isEqualTo("Independencia");
        assertThat(days.getLast()).isEqualTo(DayLine.counted(day("2025-09-30"), 15, ""));
        assertThat(days).filteredOn(DayLine::weekend).hasSize(10);
    }

    @Test
    void it_sums_up_in_two_plain_sentences() {
        assertThat(TERMS.explain(answerFrom25August()).summaryEs())
                .isEqualTo(
                        "15 días hábiles desde el día siguiente a la recepción en la Unidad de"
                                + " Enlace, lunes 25 de agosto (artículo 25, párrafo 1). No cuentan"
                                + " sábados, domingos, del 1 al 12 de septiembre (Primer periodo"
                                + " vacacional) ni el 16 de septiembre (Independencia).");
    }

    @Test
    void after_an_interruption_it_lists_the_new_count_and_tells_the_old_one() {
        Term term = TERMS.interrupt(answerFrom25August(), day("2025-08-28"), day("2025-09-17"));
        TermExplanation told = TERMS.explain(term);
        assertThat(told.days().getFirst().date()).isEqualTo("2025-09-18");
        assertThat(told.changesEs())
                .containsExactly(
                        "Se interrumpió el jueves 28 de agosto de 2025, cuando iban 3 días hábiles,"
                                + " y volvió a empezar completo después del miércoles 17 de"
                                + " septiembre de 2025.");
        assertThat(told.summaryEs())
                .isEqualTo(
                        "15 días hábiles desde el día siguiente al miércoles 17 de septiembre,"
                                + " cuando volvió a empezar (artículo 25, párrafo 1). No cuentan"
                                + " sábados ni domingos.");
    }

    @Test
    void the_days_of_an_extension_are_numbered_on_and_marked() {
        TermExplanation told =
                TERMS.explain(TERMS.extend(answerFrom25August(), day("2025-09-18"), 10));
        assertThat(told.days().getLast())
                .isEqualTo(DayLine.counted(day("2025-10-14"), 25, "ampliación"));
        assertThat(told.changesEs())
                .containsExactly("El jueves 18 de septiembre de 2025 se amplió 10 días hábiles.");
        assertThat(told.summaryEs())
                .startsWith(
                        "15 días hábiles, más 10 hábiles de ampliación, desde el día siguiente");
    }

    @Test
    void paused_days_are_skipped_as_such() {
        TermExplanation told =
                TERMS.explain(
                        TERMS.suspend(answerFrom25August(), day("2025-09-18"), day("2025-09-22")));
        assertThat(told.days())
                .contains(DayLine.skipped(day("2025-09-18"), "suspensión del plazo"))
                .contains(DayLine.skipped(day("2025-09-20"), "sábado"));
        assertThat(told.changesEs())
                .containsExactly(
                        "Se suspendió del 18 al 22 de septiembre de 2025: esos días no cuentan.");
    }

    @Test
    void a_limit_is_told_only_when_it_cuts_the_term_short() {
        Term early = TERMS.startCapped("REQ-NOTIFY", day("2025-09-15"), answerFrom25August());
        Term late = TERMS.startCapped("REQ-NOTIFY", day("2025-09-29"), answerFrom25August());
        assertThat(TERMS.explain(early).changesEs()).isEmpty();
        assertThat(TERMS.explain(late).changesEs())
                .containsExactly(
                        "No puede pasar del martes 30 de septiembre de 2025, cuando termina otro"
                                + " plazo: Respuesta a la solicitud.");
        assertThat(TERMS.explain(late).summaryEs())
                .contains("sin pasar del martes 30 de septiembre");
    }

    @Test
    void months_show_each_one_complete_and_why_the_end_moved() {
        TermExplanation told = TERMS.explain(TERMS.start("REQ-COLLECT", day("2025-08-16")));
        assertThat(told.days())
                .extracting(DayLine::number)
                .containsExactly(
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(3));
        assertThat(told.summaryEs())
                .isEqualTo(
                        "3 meses, de fecha a fecha, contados desde la notificación de la respuesta,"
                                + " sábado 16 de agosto (artículo 29, párrafo 1). Terminaba el domingo"
                                + " 16 de noviembre de 2025, que no es hábil; por eso pasa al miércoles"
                                + " 19 de noviembre.");
    }

    @Test
    void months_paused_and_extended_show_it_day_by_day() {
        Term term = TERMS.start("REQ-COLLECT", day("2025-08-25"));
        Term paused = TERMS.suspend(term, day("2025-10-01"), day("2025-10-02"));
        TermExplanation told = TERMS.explain(TERMS.extend(paused, day("2025-11-03"), 2));
        assertThat(told.days())
                .extracting(line -> line.date().toString() + line.reason())
                .containsExactly(
                        "2025-09-25",
                        "2025-10-01suspensión del plazo",
                        "2025-10-02suspensión del plazo",
                        "2025-10-27",
                        "2025-11-27",
                        "2025-11-28ampliación",
                        "2025-11-29sábado",
                        "2025-11-30domingo",
                        "2025-12-01ampliación");
        assertThat(told.summaryEs())
                .startsWith("3 meses, de fecha a fecha, más 2 hábiles de ampliación, contados");
    }

    @Test
    void a_term_of_no_days_says_the_same_day() {
        TermExplanation told =
                TERMS.explain(TERMS.start("NOTIF-CITIZEN-EFFECT", day("2025-08-25")));
        assertThat(told.days()).isEmpty();
        assertThat(told.summaryEs())
                .isEqualTo(
                        "El mismo día de la notificación a la persona, lunes 25 de agosto"
                                + " (artículo 47, párrafo 3).");
    }

    @Test
    void a_holiday_inside_a_longer_closure_is_not_told_twice_and_years_are_told_when_they_differ() {
        assertThat(TERMS.explain(TERMS.start("REQ-ANSWER", day("2025-12-17"))).summaryEs())
                .contains("miércoles 17 de diciembre de 2025")
                .endsWith(
                        "No cuentan sábados, domingos ni del 22 de diciembre de 2025 al 6 de enero"
                                + " de 2026 (Segundo periodo vacacional).");
    }
}
