package mx.ine.transparencia.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.text.SpanishDates;

/** Dates in templates as people read them, instants in Mexico City's time. */
@TemplateExtension
public final class EsDates {
    private EsDates() {}

    /** {@code lunes 15 de septiembre de 2025}; template: {@code {date.inFull}}. */
    public static String inFull(LocalDate date) {
        return SpanishDates.longDate(date);
    }

    /** {@code 15 de septiembre de 2025}; template: {@code {date.inWords}}. */
    public static String inWords(LocalDate date) {
        return SpanishDates.plainDate(date);
    }

    /** {@code 15 sep}; template: {@code {date.brief}}. */
    public static String brief(LocalDate date) {
        return SpanishDates.shortDate(date);
    }

    /** {@code 15 sep 2025}, for tables; template: {@code {date.briefWithYear}}. */
    public static String briefWithYear(LocalDate date) {
        return SpanishDates.shortDate(date) + " " + date.getYear();
    }

    /** {@code lunes 15 de septiembre de 2025, 09:14}; template: {@code {instant.inFull}}. */
    public static String inFull(Instant instant) {
        return SpanishDates.dateTime(instant);
    }

    /** {@code 15 sep 2025, 09:14}, for tables; template: {@code {instant.briefWithYear}}. */
    public static String briefWithYear(Instant instant) {
        var local = instant.atZone(MexicoCity.ZONE);
        return briefWithYear(local.toLocalDate()) + ", " + SpanishDates.time(local.toLocalTime());
    }
}
