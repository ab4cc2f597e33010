package mx.ine.transparencia.portal.figures;

import java.util.Map;

/** The figures of a year. One request may count in several measures: they do not add up. */
public record YearFigures(int year, Map<Measure, Long> counts) {
    /** How many; 0 when none. */
    public long count(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    public long filed() {
        return count(Measure.FILED);
    }

    public long answered() {
        return count(Measure.ANSWERED);
    }
}
