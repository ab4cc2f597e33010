package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import mx.ine.transparencia.kernel.folio.Folio;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives folios without gaps: the counter's row stays locked until the filing commits, so a filing
 * asks for its folio when it has nothing left to do but to write it.
 */
@ApplicationScoped
final class Folios {
    private static final String NEXT =
            """
            INSERT INTO folio_counter (subject_key, year, last) VALUES (?, ?, 1)
            ON CONFLICT (subject_key, year) DO UPDATE SET last = folio_counter.last + 1
            RETURNING last
            """;

    private final Database database;
    private final String subjectKey;

    Folios(
            Database database,
            @ConfigProperty(name = "transparencia.subject-key") String subjectKey) {
        this.database = database;
        this.subjectKey = subjectKey;
    }

    /**
     * @param before what is written before anybody has to wait for the counter
     */
    Folio next(int year, Statements before) {
        int consecutive =
                database.first(before.add(NEXT, subjectKey, year), row -> row.getInt(1))
                        .orElseThrow();
        return Folio.of(subjectKey, year, consecutive);
    }
}
