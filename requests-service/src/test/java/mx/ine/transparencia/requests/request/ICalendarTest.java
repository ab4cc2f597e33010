package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static final Instant NOW = Instant.parse("2025-09-01T15:00:00Z");

    @Test
    void long_spanish_text_is_folded_by_octets_and_read_back_whole() {
        String text = "Último día; del año, ñandú \\ 😀 ".repeat(20).strip() + "\nOtra línea";
        Map<String, String> event = CalendarGrammar.read(one(text)).getFirst();
        assertThat(event.get("DESCRIPTION").replace("\\n", "\n").replaceAll("\\\\([\\\\;,])", "$1"))
                .isEqualTo(text);
    }

    @Test
    void a_line_of_exactly_seventy_five_octets_is_not_folded() {
        String summary = "x".repeat(75 - "SUMMARY:".length());
        assertThat(one(summary)).contains("\r\nSUMMARY:" + summary + "\r\n");
        assertThat(one(summary + "y")).contains("\r\nSUMMARY:" + summary + "\r\n y\r\n");
    }

    @Test
    void an_event_lasts_the_whole_day_with_its_identity_and_version() {
        Map<String, String> event = CalendarGrammar.read(one("Plazo")).getFirst();
        assertThat(event)
                .containsEntry("UID", "330031425000001-APP-FILE@transparencia")
                .containsEntry("SEQUENCE", "7")
                .containsEntry("DTSTAMP", "20250901T150000Z")
                .containsEntry("DTSTART;VALUE=DATE", "20251231")
                .containsEntry("DTEND;VALUE=DATE", "20260101");
    }

    @Test
    void the_grammar_of_the_tests_finds_what_is_wrong() {
        String right = one("Plazo");
        for (String wrong :
                new String[] {
                    right.replace("\r\n", "\n"),
                    right.replace("UID:", "UDI:"),
                    right.replace("SUMMARY:Plazo", "SUMMARY:a;b"),
                    right.replace("20260101", "20260102"),
                    right.replace("END:VEVENT\r\n", ""),
                    right.replace("SUMMARY:Plazo", "SUMMARY:" + "x".repeat(68))
                }) {
            assertThatThrownBy(() -> CalendarGrammar.read(wrong)).isInstanceOf(Throwable.class);
        }
    }

    private static String one(String text) {
        return new ICalendar(NOW)
                .add(
                        new ICalendar.Day(
                                "330031425000001-APP-FILE@transparencia",
                                7,
                                LocalDate.of(2025, 12, 31),
                                text,
                                text,
                                "http://localhost:8080/solicitudes/seguimiento/330031425000001"))
                .text();
    }
}
