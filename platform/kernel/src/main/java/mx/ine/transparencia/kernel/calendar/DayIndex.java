package mx.ine.transparencia.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What each day of the horizon is, and how many business days lie before it: counting a term is two
 * reads of these tables, however long the term.
 */
final class DayIndex {

    /** Why each day is closed; empty when it is a business day. */
    private final List<Optional<String>> reasons;

    /** {@code upTo[i]}: business days among the days 0..i. */
    private final int[] upTo = new int[Horizon.LENGTH];

    /** {@code nth[k]}: place of the business day number k, from zero. */
    private final int[] nth;

    DayIndex(List<Closure> closures) {
        Reasons found = new Reasons();
        closures.forEach(found::close);
        int[] business = new int[Horizon.LENGTH];
        int count = 0;
        for (int i = 0; i < Horizon.LENGTH; i++) {
            if (found.at(i).isEmpty()) {
                business[count++] = i;
            }
            upTo[i] = count;
        }
        nth = Arrays.copyOf(business, count);
        reasons = found.list();
    }

    Optional<String> reason(LocalDate day) {
        return reasons.get(Horizon.indexOf(day));
    }

    boolean isBusiness(LocalDate day) {
        int i = Horizon.indexOf(day);
        return i == 0 ? upTo[0] == 1 : upTo[i] != upTo[i - 1];
    }

    /** The n-th business day after a day; n is positive. */
    LocalDate nthAfter(LocalDate day, int n) {
        int passed = upTo[Horizon.indexOf(day)];
        if (n > nth.length - passed) {
            throw new OutsideHorizonException(n + " business days after " + day);
        }
        return Horizon.dayAt(nth[passed - 1 + n]);
    }

    /** Business days up to a day, that day included, since the first of the horizon. */
    int upTo(LocalDate day) {
        return upTo[Horizon.indexOf(day)];
    }

    /** Weekends first; then the first closure in canonical order names the day. */
    private static final class Reasons {
        private static final Optional<String> SATURDAY = Optional.of("sábado");
        private static final Optional<String> SUNDAY = Optional.of("domingo");

        private final ArrayList<Optional<String>> found;

        Reasons() {
            found = new java.util.ArrayList<>(Horizon.LENGTH);
            for (int i = 0; i < Horizon.LENGTH; i++) {
                DayOfWeek day = Horizon.dayAt(i).getDayOfWeek();
                found.add(
                        switch (day) {
                            case SATURDAY -> SATURDAY;
                            case SUNDAY -> SUNDAY;
                            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
                        });
            }
        }

        void close(Closure closure) {
            Optional<String> name = Optional.of(closure.name());
            int last = Horizon.indexOf(closure.to());
            for (int i = Horizon.indexOf(closure.from()); i <= last; i++) {
                if (found.get(i).isEmpty()) {
                    found.set(i, name);
                }
            }
        }

        Optional<String> at(int i) {
            return found.get(i);
        }

        List<Optional<String>> list() {
            return List.copyOf(found);
        }
    }
}
