package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.kernel.text.SpanishDates;

/**
 * Says which days did not count, joining those of one closure: {@code del 1 al 12 de septiembre}.
 */
final class SkippedDays {

    private final List<Stretch> stretches = new ArrayList<>();
    private boolean saturdays;
    private boolean sundays;

    /** Days closed for one reason, with nothing counted between the first and the last. */
    private record Stretch(LocalDate from, LocalDate to, String reason) {
        boolean contains(Stretch other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }

        String text() {
            return SpanishDates.range(from, to) + " (" + reason + ")";
        }
    }

    SkippedDays(List<DayLine> days) {
        int open = 0;
        for (DayLine line : days) {
            if (line.counts()) {
                open = stretches.size();
            } else if (!isWeekend(line)) {
                add(line, open);
            }
        }
    }

    private boolean isWeekend(DayLine line) {
        boolean saturday = line.reason().equals("sábado");
        boolean sunday = line.reason().equals("domingo");
        saturdays |= saturday;
        sundays |= sunday;
        return saturday || sunday;
    }

    /** Lengthens the stretch of the same reason since the last counted day, or begins one. */
    private void add(DayLine line, int open) {
        for (int i = open; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.reason().equals(line.reason())) {
                stretches.set(i, new Stretch(stretch.from(), line.date(), line.reason()));
                return;
            }
        }
        stretches.add(new Stretch(line.date(), line.date(), line.reason()));
    }

    /** {@code No cuentan sábados, domingos ni el 16 de septiembre (Independencia).} */
    String sentence() {
        List<String> parts = new ArrayList<>(stretches.size() + 2);
        if (saturdays) {
            parts.add("sábados");
        }
        if (sundays) {
            parts.add("domingos");
        }
        for (Stretch stretch : stretches) {
            if (!isInsideAnother(stretch)) {
                parts.add(stretch.text());
            }
        }
        return parts.isEmpty() ? "" : " " + verb(parts) + joined(parts) + ".";
    }

    /** A holiday inside a longer closure needs no mention of its own. */
    private boolean isInsideAnother(Stretch stretch) {
        return stretches.stream().anyMatch(s -> s != stretch && s.contains(stretch));
    }

    private static String verb(List<String> parts) {
        boolean oneDay = parts.size() == 1 && parts.getFirst().startsWith("el ");
        return oneDay ? "No cuenta " : "No cuentan ";
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, last)) + " ni " + parts.get(last);
    }
}
