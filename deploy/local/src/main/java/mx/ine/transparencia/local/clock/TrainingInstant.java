package mx.ine.transparencia.local.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.local.StartRefused;

/** What people write for a moment, and how a moment is written for them. */
public final class TrainingInstant {
    /** A bare date is the hour at which the Liaison Units open. */
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern(
                    "EEEE d 'de' MMMM 'de' uuuu, HH:mm", Locale.forLanguageTag("es-MX"));

    /** From the most to the least exact; what names no zone is of Mexico City. */
    private static final List<Function<String, Instant>> FORMS =
            List.of(
                    Instant::parse,
                    text -> OffsetDateTime.parse(text).toInstant(),
                    text -> inMexico(LocalDateTime.parse(text)),
                    text -> inMexico(LocalDate.parse(text).atTime(OPENING)));

    private TrainingInstant() {}

    /**
     * @throws StartRefused when the text is none of {@code 2025-08-25T15:00:00Z}, {@code
     *     2025-08-25T09:00-06:00}, {@code 2025-08-25T09:00} and {@code 2025-08-25}
     */
    public static Instant parse(String text) {
        return FORMS.stream()
                .map(form -> tried(form, text.strip()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new StartRefused(
                                "«%s» no es un momento. Escriba una fecha (2025-08-25: las 09:00 de ese día), una fecha con hora de la Ciudad de México (2025-08-25T09:00) o un instante (2025-08-25T15:00:00Z)."
                                        .formatted(text)));
    }

    /** {@code lunes 25 de agosto de 2025, 09:00}, in Mexico City. */
    public static String inWords(Instant instant) {
        return IN_WORDS.format(instant.atZone(MexicoCity.ZONE));
    }

    private static Optional<Instant> tried(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant inMexico(LocalDateTime time) {
        return ZonedDateTime.of(time, MexicoCity.ZONE).toInstant();
    }
}
