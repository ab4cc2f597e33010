package mx.ine.transparencia.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.data.Resources;

/**
 * Which days count (Art. 2.1.XX): all but Saturdays, Sundays, the days of rest of the law, and
 * those on which the Institute has no activities. It never changes: adding a closure gives another
 * calendar. It covers 2014 to 2060; a date outside is an {@link OutsideHorizonException}.
 */
public final class BusinessCalendar {

    private final List<Closure> closures;
    private final DayIndex days;

    private BusinessCalendar(List<Closure> closures) {
        this.closures = closures;
        List<Closure> all = new ArrayList<>(closures);
        all.addAll(StatutoryDays.ofHorizon());
        all.sort(Closure.CANONICAL);
        this.days = new DayIndex(all);
    }

    /** A calendar with these closures besides weekends and the days of rest of the law. */
    public static BusinessCalendar of(Collection<Closure> closures) {
        return new BusinessCalendar(
                closures.stream().distinct().sorted(Closure.CANONICAL).toList());
    }

    /** The calendar that comes with the suite (calendar.csv), made once. */
    public static BusinessCalendar standard() {
        return Standard.CALENDAR;
    }

    /** Reads a calendar from the text of a file with columns date, to, kind, name, source. */
    public static BusinessCalendar parse(String csv) {
        return of(CalendarFile.parse(csv));
    }

    public boolean isBusinessDay(LocalDate day) {
        return days.isBusiness(day);
    }

    /** That day if it counts, else the first one after it that does. */
    public LocalDate nextOnOrAfter(LocalDate day) {
        return days.isBusiness(day) ? day : days.nthAfter(day, 1);
    }

    /** The n-th business day after a day; none (0) is the day itself. */
    public LocalDate plus(LocalDate start, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Terms do not count backwards: " + n);
        }
        return n == 0 ? start : days.nthAfter(start, n);
    }

    /** Business days after one day and up to another, this one included; negative if reversed. */
    public int between(LocalDate after, LocalDate upTo) {
        return days.upTo(upTo) - days.upTo(after);
    }

    /** Why a day does not count, in Spanish; empty for a business day. */
    public Optional<String> reasonClosed(LocalDate day) {
        return days.reason(day);
    }

    /** This calendar and one closure more. */
    public BusinessCalendar with(Closure closure) {
        List<Closure> more = new ArrayList<>(closures);
        more.add(closure);
        return of(more);
    }

    /** The closures entered as data, in order; not the ones that the law's rule gives. */
    public List<Closure> closures() {
        return closures;
    }

    /** All closures that touch a year, those of the law included, for people to read. */
    public List<Closure> closuresOf(int year) {
        List<Closure> found = new ArrayList<>(closures);
        for (Closure statutory : StatutoryDays.of(year)) {
            if (closures.stream().noneMatch(c -> sameStatutoryDay(c, statutory))) {
                found.add(statutory);
            }
        }
        return found.stream()
                .filter(c -> c.from().getYear() <= year && c.to().getYear() >= year)
                .sorted(Comparator.comparing(Closure::from).thenComparing(Closure::kind))
                .toList();
    }

    private static boolean sameStatutoryDay(Closure entered, Closure statutory) {
        return entered.kind() == ClosureKind.STATUTORY && entered.covers(statutory.from());
    }

    /** First day that every calendar covers. */
    public static LocalDate firstDay() {
        return Horizon.FIRST;
    }

    /** Last day that every calendar covers. */
    public static LocalDate lastDay() {
        return Horizon.LAST;
    }

    private static final class Standard {
        static final BusinessCalendar CALENDAR = parse(Resources.text("calendar.csv"));
    }
}
