package mx.ine.transparencia.requests.request.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The calendar counted by hand: reads the days of {@code calendar.csv} and walks one after another.
 * It shares nothing with the kernel, which it checks; good for the years of the file.
 */
final class NaiveDays {

    private static final Set<LocalDate> CLOSED = closed();

    private NaiveDays() {}

    /** The n-th business day after a day. */
    static LocalDate after(LocalDate start, int n) {
        LocalDate day = start;
        int counted = 0;
        while (counted < n) {
            day = day.plusDays(1);
            if (counts(day)) {
                counted++;
            }
        }
        return day;
    }

    /** That many months later, or the next day that counts. */
    static LocalDate monthsAfter(LocalDate start, int months) {
        LocalDate day = start.plusMonths(months);
        while (!counts(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean counts(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !CLOSED.contains(day);
    }

    private static Set<LocalDate> closed() {
        String file = "/mx/ine/transparencia/kernel/calendar.csv";
        try (InputStream csv = NaiveDays.class.getResourceAsStream(file)) {
            Set<LocalDate> closed = new HashSet<>();
            String text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                LocalDate from = LocalDate.parse(line.substring(0, 10));
                LocalDate to = LocalDate.parse(line.substring(11, 21));
                from.datesUntil(to.plusDays(1)).forEach(closed::add);
            }
            return closed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
