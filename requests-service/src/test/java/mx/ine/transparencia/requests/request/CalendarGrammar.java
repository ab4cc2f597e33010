package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads iCalendar as RFC 5545 writes it, and takes nothing that is not so. */
final class CalendarGrammar {
    private static final Set<String> OF_CALENDAR =
            Set.of("VERSION", "PRODID", "CALSCALE", "METHOD");
    private static final Set<String> OF_EVENT =
            Set.of(
                    "UID",
                    "SEQUENCE",
                    "DTSTAMP",
                    "DTSTART;VALUE=DATE",
                    "DTEND;VALUE=DATE",
                    "SUMMARY",
                    "DESCRIPTION",
                    "URL",
                    "CLASS",
                    "TRANSP");
    private static final String TEXT = "(?:[^\\\\;,\\p{Cntrl}]|\\\\[\\\\;,nN])*";

    private CalendarGrammar() {}

    /** The events of a file, each with its properties, once all of it is as it must be. */
    static List<Map<String, String>> read(String file) {
        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
        }
        List<String> lines = List.of(file.replace("\r\n ", "").split("\r\n"));
        assertThat(lines.getFirst()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.getLast()).isEqualTo("END:VCALENDAR");
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> calendar = new HashMap<>();
        Map<String, String> within = calendar;
        for (String line : lines.subList(1, lines.size() - 1)) {
            switch (line) {
                case "BEGIN:VEVENT" -> {
                    assertThat(within).isSameAs(calendar);
                    within = new HashMap<>();
                }
                case "END:VEVENT" -> {
                    assertThat(within).isNotSameAs(calendar);
                    events.add(checked(within));
                    within = calendar;
                }
                default -> put(within, line, within == calendar ? OF_CALENDAR : OF_EVENT);
            }
        }
        assertThat(within).isSameAs(calendar);
        assertThat(calendar).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(events).as("a calendar has at least one component").isNotEmpty();
        assertThat(events.stream().map(event -> event.get("UID"))).doesNotHaveDuplicates();
        return events;
    }

    private static void put(Map<String, String> within, String line, Set<String> known) {
        int colon = line.indexOf(':');
        assertThat(colon).as(line).isPositive();
        String name = line.substring(0, colon);
        assertThat(known).as(line).contains(name);
        assertThat(within.put(name, line.substring(colon + 1))).as("once: " + line).isNull();
    }

    private static Map<String, String> checked(Map<String, String> event) {
        assertThat(event).containsKeys("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SEQUENCE");
        assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        assertThat(event.get("SEQUENCE")).matches("\\d+");
        assertThat(date(event, "DTEND;VALUE=DATE"))
                .isEqualTo(date(event, "DTSTART;VALUE=DATE").plusDays(1));
        assertThat(event.get("SUMMARY")).matches(TEXT);
        assertThat(event.get("DESCRIPTION")).matches(TEXT);
        assertThat(event.get("URL")).matches("https?://\\S+");
        return event;
    }

    static LocalDate date(Map<String, String> event, String name) {
        return LocalDate.parse(event.get(name), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
