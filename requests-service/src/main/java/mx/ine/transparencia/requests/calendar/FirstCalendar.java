package mx.ine.transparencia.requests.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.events.Outbox;

/** Fills an empty calendar with the one that comes with the suite; once, whoever starts first. */
@ApplicationScoped
class FirstCalendar {
    private final Closures closures;
    private final Database database;
    private final SuiteClock clock;
    private final Outbox outbox;

    FirstCalendar(Closures closures, Database database, SuiteClock clock, Outbox outbox) {
        this.closures = closures;
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    void fill(@Observes @Priority(1000) StartupEvent event) {
        database.query("SELECT pg_advisory_xact_lock(hashtext('first calendar'))", row -> 0);
        if (closures.count() > 0) {
            return;
        }
        for (var closure : BusinessCalendar.standard().closures()) {
            ClosureRow row = ClosureRow.of(closure, clock.now(), "calendar.csv");
            row.appliedAt = row.recordedAt;
            closures.persistAndFlush(row);
            outbox.enqueue(CalendarEvents.recorded(row));
        }
    }
}
