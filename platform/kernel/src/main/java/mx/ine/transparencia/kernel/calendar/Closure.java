package mx.ine.transparencia.kernel.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Days on which no term runs, first and last included (Art. 2.1.XX).
 *
 * @param name what people read, in Spanish
 * @param source the law or the agreement that orders it
 */
public record Closure(LocalDate from, LocalDate to, ClosureKind kind, String name, String source) {

    /** The law's days first, so that what a day is called never depends on the order of entry. */
    static final Comparator<Closure> CANONICAL =
            Comparator.comparing(Closure::kind)
                    .thenComparing(Closure::from)
                    .thenComparing(Closure::to)
                    .thenComparing(Closure::name)
                    .thenComparing(Closure::source);

    public Closure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure that ends before it begins: " + from);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A closure without a name: " + from);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
