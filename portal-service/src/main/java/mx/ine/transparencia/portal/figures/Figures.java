package mx.ine.transparencia.portal.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.ine.transparencia.platform.database.Database;

/** The public figures of requests for information, by year. */
@ApplicationScoped
public class Figures {
    private static final String ADD =
            "INSERT INTO figure AS f (year, measure, count) VALUES (?, ?, 1)"
                    + " ON CONFLICT (year, measure) DO UPDATE SET count = f.count + 1";
    private static final String ALL = "SELECT year, measure, count FROM figure";

    private final Database database;

    Figures(Database database) {
        this.database = database;
    }

    private record Counted(int year, Measure measure, long count) {}

    /** Every year with something to count, the newest first. */
    public List<YearFigures> byYear() {
        var years = new TreeMap<Integer, Map<Measure, Long>>(Comparator.reverseOrder());
        database.query(
                        ALL,
                        row ->
                                new Counted(
                                        row.getInt("year"),
                                        Measure.valueOf(row.getString("measure")),
                                        row.getLong("count")))
                .forEach(c ->
                        years.computeIfAbsent(c.year(), _ -> new EnumMap<>(Measure.class))
                                .put(c.measure(), c.count()));
        return years.entrySet().stream()
                .map(y -> new YearFigures(y.getKey(), y.getValue()))
                .toList();
    }

    /** One more in a year. */
    void add(int year, Measure measure) {
        database.update(ADD, year, measure.name());
    }
}
