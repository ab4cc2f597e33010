package mx.ine.transparencia.suite.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Business days counted with the fingers, from {@code calendar.csv} alone and with nothing of the
 * product: what the suite says is held against this.
 */
public final class NaiveCalendar {
    public static final NaiveCalendar STANDARD = read();

    private final Set<LocalDate> closed;
    private final LocalDate first;
    private final LocalDate last;

    private NaiveCalendar(Set<LocalDate> closed, LocalDate first, LocalDate last) {
        this.closed = closed;
        this.first = first;
        this.last = last;
    }

    /** Art. 2.1.XX: any day but Saturdays, Sundays and those of the calendar. */
    public boolean isBusiness(LocalDate day) {
        if (day.isBefore(first)) {
            throw new IllegalArgumentException("calendar.csv does not tell of " + day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day)
                && !(day.isAfter(last) && ordersRest(day));
    }

    /** Past the file, what the law says of every year (Ley Federal del Trabajo, article 74). */
    private static boolean ordersRest(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        int week = (day.getDayOfMonth() - 1) / 7 + 1;
        return switch (day.getMonth()) {
            case JANUARY, MAY -> day.getDayOfMonth() == 1;
            case FEBRUARY -> monday && week == 1;
            case MARCH, NOVEMBER -> monday && week == 3;
            case SEPTEMBER -> day.getDayOfMonth() == 16;
            case OCTOBER -> day.getDayOfMonth() == 1 && (day.getYear() - 2024) % 6 == 0;
            case DECEMBER -> day.getDayOfMonth() == 25;
            case APRIL, JUNE, JULY, AUGUST -> false;
        };
    }

    /** The n-th business day after a day. */
    public LocalDate plus(LocalDate start, int businessDays) {
        LocalDate day = start;
        int counted = 0;
        while (counted < businessDays) {
            day = day.plusDays(1);
            if (isBusiness(day)) {
                counted++;
            }
        }
        return day;
    }

    public LocalDate nextOnOrAfter(LocalDate day) {
        return isBusiness(day) ? day : plus(day, 1);
    }

    /** From date to date; on the next business day if it ends on one that is not. */
    public LocalDate plusMonths(LocalDate start, int months) {
        return nextOnOrAfter(start.plusMonths(months));
    }

    private static NaiveCalendar read() {
        Set<LocalDate> closed = new HashSet<>();
        LocalDate last = LocalDate.MIN;
        for (String line : text().split("\n")) {
            String[] cells = line.split(",");
            if (!cells[0].equals("date")) {
                LocalDate from = LocalDate.parse(cells[0]);
                LocalDate to = LocalDate.parse(cells[1]);
                from.datesUntil(to.plusDays(1)).forEach(closed::add);
                last = to.isAfter(last) ? to : last;
            }
        }
        return new NaiveCalendar(closed, LocalDate.of(2025, 1, 1), last);
    }

    private static String text() {
        try (var in = NaiveCalendar.class.getResourceAsStream("/calendar.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
