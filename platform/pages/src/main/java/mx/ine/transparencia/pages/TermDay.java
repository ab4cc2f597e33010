package mx.ine.transparencia.pages;

import java.time.LocalDate;
import mx.ine.transparencia.kernel.term.DayLine;

/**
 * A day of a term's calendar.
 *
 * @param number what stands large in its cell: its number, or a dash
 * @param kind how the stylesheet draws it: counted, {@code no}, {@code start}, {@code end}, {@code
 *     more} (an extension) or {@code out} (not of the term)
 * @param reason said to those who do not see the drawing
 */
public record TermDay(LocalDate date, String number, String kind, String reason) {
    private static final String DASH = "–";

    static TermDay of(DayLine line, LocalDate end) {
        if (line.number().isEmpty()) {
            return new TermDay(line.date(), DASH, "no", "no cuenta: " + line.reason());
        }
        var number = Integer.toString(line.number().getAsInt());
        if (line.date().equals(end)) {
            return new TermDay(line.date(), number, "end", "último día");
        }
        var kind = line.reason().isEmpty() ? "yes" : "more";
        return new TermDay(line.date(), number, kind, line.reason());
    }

    static TermDay start(LocalDate date) {
        return new TermDay(date, "inicio", "start", "desde aquí se cuenta");
    }

    static TermDay outside(LocalDate date) {
        return new TermDay(date, "", "out", "");
    }

    /** Whether it shows in the calendar at all. */
    public boolean shown() {
        return !kind.equals("out");
    }

    /** Whether it counts only because the term was extended. */
    public boolean extension() {
        return kind.equals("more");
    }
}
