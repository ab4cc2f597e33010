package mx.ine.transparencia.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Days and closures for the properties: some years around the data, so that things do overlap. */
public final class CalendarArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final int SPAN = 1200;

    private CalendarArbitraries() {}

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
    }

    public static Arbitrary<Closure> closures() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 25);
        Arbitrary<ClosureKind> kinds = Arbitraries.of(ClosureKind.class);
        Arbitrary<String> names = Arbitraries.of("Receso", "Suspensión", "Mudanza");
        return Combinators.combine(days(), lengths, kinds, names)
                .as((day, days, kind, name) ->
                        new Closure(day, day.plusDays(days), kind, name, "INE/JGE1/2025"));
    }

    public static Arbitrary<List<Closure>> calendars() {
        return closures().list().ofMaxSize(8);
    }
}
