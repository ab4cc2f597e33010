package mx.ine.transparencia.requests.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.events.DomainEvent;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.record.DayHead;

/** Tells the others the head of each day, so that it is kept in more hands than one. */
@ApplicationScoped
class HeadEvents {
    private final Outbox outbox;
    private final SuiteClock clock;

    HeadEvents(Outbox outbox, SuiteClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    record HeadData(LocalDate day, long entries, String root, String head) {}

    void tell(@Observes DayHead head) {
        String subject = "day-" + head.day();
        outbox.enqueue(
                new DomainEvent(
                        "record.day-closed.v1",
                        subject,
                        "record",
                        head.day().toEpochDay(),
                        clock.now(),
                        new HeadData(head.day(), head.entries(), head.root(), head.head())));
    }
}
