package mx.ine.transparencia.kernel.calendar;

import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of rest that the law orders (Ley Federal del Trabajo, article 74), by rule, so that the
 * calendar reaches years for which nobody has entered data yet.
 */
final class StatutoryDays {

    private static final int FIRST_OCTOBER_CHANGE = 2024;
    private static final int YEARS_BETWEEN_CHANGES = 6;

    private StatutoryDays() {}

    static List<Closure> ofHorizon() {
        List<Closure> days = new ArrayList<>();
        for (int year = Horizon.FIRST.getYear(); year <= Horizon.LAST.getYear(); year++) {
            days.addAll(of(year));
        }
        return days;
    }

    static List<Closure> of(int year) {
        List<Closure> days = new ArrayList<>();
        days.add(day(LocalDate.of(year, 1, 1), "Año Nuevo"));
        days.add(day(nthMonday(year, Month.FEBRUARY, 1), "Día de la Constitución"));
        days.add(day(nthMonday(year, Month.MARCH, 3), "Natalicio de Benito Juárez"));
        days.add(day(LocalDate.of(year, 5, 1), "Día del Trabajo"));
        days.add(day(LocalDate.of(year, 9, 16), "Independencia"));
        if (executiveChanges(year)) {
            days.add(day(LocalDate.of(year, 10, 1), "Transmisión del Poder Ejecutivo Federal"));
        }
        days.add(day(nthMonday(year, Month.NOVEMBER, 3), "Revolución"));
        days.add(day(LocalDate.of(year, 12, 25), "Navidad"));
        return days;
    }

    /** From 2024 the federal executive changes on 1 October, every six years. */
    private static boolean executiveChanges(int year) {
        return year >= FIRST_OCTOBER_CHANGE
                && (year - FIRST_OCTOBER_CHANGE) % YEARS_BETWEEN_CHANGES == 0;
    }

    private static LocalDate nthMonday(int year, Month month, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, MONDAY));
    }

    private static Closure day(LocalDate date, String name) {
        return new Closure(date, date, ClosureKind.STATUTORY, name, "LFT 74");
    }
}
