package mx.ine.transparencia.requests.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.BusinessHours;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.RegimeSettings;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The calendar of the Institute in each of its versions, and the terms counted on it. A version is
 * the number of its last closure: what was counted on one can be explained on the same for good.
 */
@ApplicationScoped
public final class LegalTerms {
    private final Database database;
    private final SuiteClock clock;
    private final RegimeSettings settings;
    private final Map<Integer, BusinessCalendar> calendars = new ConcurrentHashMap<>();

    /**
     * @param first the regime of new cases until the first of the dates
     * @param from dates and the regimes of new cases from then on: {@code 2026-01-01=LEY-2025}
     */
    LegalTerms(
            Database database,
            SuiteClock clock,
            @ConfigProperty(name = "transparencia.regime") String first,
            @ConfigProperty(name = "transparencia.regimes-from") Optional<String> from) {
        this.database = database;
        this.clock = clock;
        Map<LocalDate, String> decided = new HashMap<>();
        decided.put(LocalDate.MIN, first);
        decided.putAll(RegimeSettings.parse(from.orElse("")).from());
        this.settings = new RegimeSettings(decided);
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

    /** The regime that new cases take today. */
    public Regime regimeOfNewCases() {
        return regimeOfCasesFiled(clock.today());
    }

    /** A case keeps the regime of the day of its filing. */
    public Regime regimeOfCasesFiled(LocalDate on) {
        return Regimes.standard().inForce(on, settings);
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
                                        row.getObject("from_day", LocalDate.class),
                                        row.getObject("to_day", LocalDate.class),
                                        ClosureKind.valueOf(row.getString("kind")),
                                        row.getString("name"),
                                        row.getString("source")),
                        version);
        return BusinessCalendar.of(closures);
    }
}
