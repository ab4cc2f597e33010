package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import mx.ine.transparencia.platform.database.Database;

/**
 * Numbers without gaps, a series each year: taken late in the transaction, and given back with it
 * when it fails.
 */
@ApplicationScoped
class Counters {
    static final String RESOLUTIONS = "CI";

    private final Database database;

    Counters(Database database) {
        this.database = database;
    }

    int next(String series, int year) {
        return database.first(
                        "INSERT INTO committee_counter (series, year, last) VALUES (?, ?, 1)"
                                + " ON CONFLICT (series, year)"
                                + " DO UPDATE SET last = committee_counter.last + 1 RETURNING last",
                        row -> row.getInt(1),
                        series,
                        year)
                .orElseThrow();
    }
}
