package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.ine.transparencia.pages.TermCard;
import mx.ine.transparencia.platform.clock.SuiteClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dates of a case as an iCalendar file (RFC 5545): folio and dates, nothing of the person. */
@ApplicationScoped
final class TermsCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int LINE = 60;

    private final SuiteClock clock;
    private final String origin;

    TermsCalendar(
            SuiteClock clock, @ConfigProperty(name = "transparencia.public-url") String origin) {
        this.clock = clock;
        this.origin = origin;
    }

    String of(String folio, TermCards.Cards cards) {
        List<TermCard> all =
                Stream.concat(Stream.ofNullable(cards.main()), cards.others().stream()).toList();
        return Stream.of(
                        Stream.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//INE//Transparencia//ES"),
                        all.stream().flatMap(card -> event(folio, card)),
                        Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .map(TermsCalendar::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private Stream<String> event(String folio, TermCard card) {
        LocalDate due = card.explanation().dueOn();
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + folio + "-" + card.explanation().rule() + "@transparencia",
                "DTSTAMP:" + STAMP.format(clock.now()),
                "DTSTART;VALUE=DATE:" + DAY.format(due),
                "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)),
                "SUMMARY:" + escaped(card.explanation().nameEs() + ", folio " + folio),
                "DESCRIPTION:" + escaped(card.explanation().summaryEs()),
                "URL:" + origin + FollowPass.PAGES + folio,
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n");
    }

    /** No line over 75 octets: 60 characters of Spanish never are. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        for (int from = 0; from < line.length(); from += LINE) {
            folded.append(from == 0 ? "" : "\r\n ")
                    .append(line, from, Math.min(line.length(), from + LINE));
        }
        return folded.toString();
    }
}
