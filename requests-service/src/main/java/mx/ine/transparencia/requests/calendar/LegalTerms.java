package mx.ine.transparencia.requests.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.BusinessHours;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.database.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The calendar of the Institute in each of its versions, and the terms counted on it. A version is
 * the number of its last closure: what was counted on one can be explained on the same for good.
 */
@ApplicationScoped
public final class LegalTerms {
    private final Database database;
    private final String newCases;
    private final Map<Integer, BusinessCalendar> calendars = new ConcurrentHashMap<>();

    LegalTerms(Database database, @ConfigProperty(name = "transparencia.regime") String newCases) {
        this.database = database;
        this.newCases = newCases;
    }

    /** The version in force, as this transaction sees it. */
    public int version() {
        return database.first(
                        "SELECT coalesce(max(number), 0) AS last FROM closure",
                        row -> row.getInt("last"))
                .orElseThrow();
    }

    public BusinessCalendar calendar(int version) {
        return calendars.computeIfAbsent(version, this::load);
    }

    public Terms terms(int version, Regime regime) {
        return new Terms(calendar(version), regime);
    }

    /** Opening hours in which notifications can be made and filings count the same day. */
    public BusinessHours hours() {
        return BusinessHours.STANDARD;
    }

    /** The regime that new cases take. */
    public Regime regimeOfNewCases() {
        return regime(newCases);
    }

    public Regime regime(String id) {
        return Regimes.standard().of(id);
    }

    private BusinessCalendar load(int version) {
        List<Closure> closures =
                database.query(
                        "SELECT from_day, to_day, kind, name, source FROM closure WHERE number <= ?",
                        row ->
                                new Closure(
                                        row.getObject("from_day", java.time.LocalDate.class),
                                        row.getObject("to_day", java.time.LocalDate.class),
                                        ClosureKind.valueOf(row.getString("kind")),
                                        row.getString("name"),
                                        row.getString("source")),
                        version);
        return BusinessCalendar.of(closures);
    }
}
