package mx.ine.transparencia.requests.organ;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.events.Outbox;

/** Fills an empty catalogue with the one that comes with the suite; once, whoever starts first. */
@ApplicationScoped
class FirstOrgans {
    private final Organs organs;
    private final Database database;
    private final SuiteClock clock;
    private final Outbox outbox;

    FirstOrgans(Organs organs, Database database, SuiteClock clock, Outbox outbox) {
        this.organs = organs;
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    void fill(@Observes @Priority(1000) StartupEvent event) {
        database.query("SELECT pg_advisory_xact_lock(hashtext('first organs'))", row -> 0);
        if (organs.count() > 0) {
            return;
        }
        for (OrganRow row : OrgansFile.read()) {
            organs.persist(row);
            outbox.enqueue(OrganEvents.recorded(row.organ(), clock.now()));
        }
    }
}
