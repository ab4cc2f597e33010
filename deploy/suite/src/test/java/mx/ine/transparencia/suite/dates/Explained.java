package mx.ine.transparencia.suite.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The explanation of a term, counted again line by line against the calendar. */
final class Explained {
    private final Map<String, Object> explanation;
    private final List<Map<String, Object>> days;
    private final NaiveCalendar calendar;

    private Explained(Map<String, Object> explanation, NaiveCalendar calendar) {
        this.explanation = explanation;
        this.days = lines(explanation.get("days"));
        this.calendar = calendar;
    }

    /** Holds an explanation of a term of business days to what it says and to the calendar. */
    static void check(Map<String, Object> explanation, LocalDate dueOn, NaiveCalendar calendar) {
        assertThat(explanation).containsEntry("dueOn", dueOn.toString());
        assertThat(text(explanation, "article")).isNotBlank();
        assertThat(text(explanation, "nameEs")).isNotBlank();
        assertThat(text(explanation, "startsEs")).isNotBlank();
        assertThat(text(explanation, "summaryEs")).isNotBlank();
        if (text(explanation, "unit").equals("BUSINESS")) {
            new Explained(explanation, calendar).recount(dueOn);
        }
    }

    private void recount(LocalDate dueOn) {
        int counted = 0;
        int extension = 0;
        LocalDate expected = date(days.getFirst());
        for (Map<String, Object> line : days) {
            LocalDate day = date(line);
            assertThat(day).as("no day left out").isEqualTo(expected);
            String reason = text(line, "reason");
            if (line.get("number") instanceof Number number) {
                counted++;
                extension += reason.isEmpty() ? 0 : 1;
                assertThat(calendar.isBusiness(day)).as("%s counts", day).isTrue();
                assertThat(number.intValue()).as("%s", day).isEqualTo(counted);
            } else {
                assertThat(calendar.isBusiness(day)).as("%s is skipped", day).isFalse();
                assertThat(reason).as("why %s is skipped", day).isNotBlank();
            }
            expected = day.plusDays(1);
        }
        assertThat(date(days.getLast())).isEqualTo(dueOn);
        assertThat(calendar.isBusiness(dueOn)).isTrue();
        int length = ((Number) explanation.get("length")).intValue();
        assertThat(counted).as("%s", explanation.get("rule")).isEqualTo(length + extension);
    }

    private static LocalDate date(Map<String, Object> line) {
        return LocalDate.parse(text(line, "date"));
    }

    private static String text(Map<String, Object> of, String name) {
        return String.valueOf(of.get(name));
    }

    @SuppressWarnings("unchecked") // the JSON of the API
    private static List<Map<String, Object>> lines(Object days) {
        return (List<Map<String, Object>>) days;
    }
}
