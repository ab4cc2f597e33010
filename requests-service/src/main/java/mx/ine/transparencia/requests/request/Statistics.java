package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.database.Database;

/** Keeps what people chose to tell for statistics, with nothing that leads back to the request. */
@ApplicationScoped
final class Statistics {
    private final Database database;

    Statistics(Database database) {
        this.database = database;
    }

    void add(NewRequest filing, Instant now) {
        NewRequest.Statistics told = filing.statistics();
        if (told == null) {
            return;
        }
        database.update(
                "INSERT INTO intake_statistic"
                        + " (month, channel, language, indigenous_language, accessibility, assisted)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                MexicoCity.dateOf(now).withDayOfMonth(1),
                filing.channel().name(),
                told.language(),
                told.indigenousLanguage(),
                told.accessibility(),
                told.assisted());
    }
}
