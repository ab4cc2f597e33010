package mx.ine.transparencia.requests.request;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes all-day events as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets. */
final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final List<String> lines = new ArrayList<>();
    private final Instant now;

    ICalendar(Instant now) {
        this.now = now;
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//INE//Transparencia//ES");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
    }

    /**
     * An event of one whole day.
     *
     * @param uid the same for good: a date that moves replaces the earlier one
     * @param sequence grows with each change
     */
    record Day(
            String uid, long sequence, LocalDate date, String summary, String text, String url) {}

    ICalendar add(Day day) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + day.uid());
        lines.add("SEQUENCE:" + day.sequence());
        lines.add("DTSTAMP:" + STAMP.format(now));
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(day.date()));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(day.date().plusDays(1)));
        lines.add("SUMMARY:" + escaped(day.summary()));
        lines.add("DESCRIPTION:" + escaped(day.text()));
        lines.add("URL:" + day.url());
        lines.add("CLASS:PRIVATE");
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
        return this;
    }

    String text() {
        List<String> all = new ArrayList<>(lines);
        all.add("END:VCALENDAR");
        return all.stream().map(ICalendar::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\r?\n", "\\\\n");
    }

    /** Never within a character: its octets stay on one line. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
        return folded.toString();
    }
}
