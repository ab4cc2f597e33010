package mx.ine.transparencia.kernel.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Dates as people in Mexico read them, the same in every page, letter and answer. */
public final class SpanishDates {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final String[] WEEKDAYS = {
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"
    };
    private static final String[] MONTHS = {
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"
    };

    private SpanishDates() {}

    /** {@code lunes 25 de agosto de 2025}. */
    public static String longDate(LocalDate day) {
        return weekdayAndDate(day) + " de " + day.getYear();
    }

    /** {@code lunes 25 de agosto}. */
    public static String weekdayAndDate(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().ordinal()] + " " + dayAndMonth(day);
    }

    /** {@code 25 de agosto de 2025}. */
    public static String plainDate(LocalDate day) {
        return dayAndMonth(day) + " de " + day.getYear();
    }

    /** {@code 25 de agosto}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " de " + MONTHS[day.getMonthValue() - 1];
    }

    /** {@code 25 ago}; two digits, so that lists of days stay aligned. */
    public static String shortDate(LocalDate day) {
        return twoDigits(day.getDayOfMonth())
                + " "
                + MONTHS[day.getMonthValue() - 1].substring(0, 3);
    }

    /** {@code el 16 de septiembre}, {@code del 1 al 12 de septiembre}, across months and years. */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return "el " + dayAndMonth(from);
        }
        if (from.getYear() != to.getYear()) {
            return "del " + plainDate(from) + " al " + plainDate(to);
        }
        String first =
                from.getMonth() == to.getMonth()
                        ? Integer.toString(from.getDayOfMonth())
                        : dayAndMonth(from);
        return "del " + first + " al " + dayAndMonth(to);
    }

    /** As {@link #range}, always with the year. */
    public static String datedRange(LocalDate from, LocalDate to) {
        boolean told = from.getYear() != to.getYear();
        return told ? range(from, to) : range(from, to) + " de " + to.getYear();
    }

    /** {@code lunes 25 de agosto de 2025, 09:14}, in Mexico City. */
    public static String dateTime(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        return longDate(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** {@code 09:14}. */
    public static String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
