package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;

/** Writes down what happens to an entry and tells it, in the transaction of the act. */
@ApplicationScoped
class Journal {
    private final CaseRecord record;
    private final Outbox outbox;
    private final Entries entries;
    private final SuiteClock clock;

    Journal(CaseRecord record, Outbox outbox, Entries entries, SuiteClock clock) {
        this.record = record;
        this.outbox = outbox;
        this.entries = entries;
        this.clock = clock;
    }

    /** Who did it, in which role. */
    record By(String account, String role) {}

    void note(UUID id, String act, By by, String before) {
        Entry after = entries.byId(id).orElseThrow();
        record.append(
                new RecordEntry(
                        id,
                        act,
                        by.account(),
                        by.role(),
                        "WEB",
                        before,
                        after.state().name(),
                        clock.now(),
                        after.resolution() == null
                                ? Map.of()
                                : Map.of("resolution", after.resolution()),
                        List.of()));
    }

    void tell(UUID id, EntryEvents.Happened what) {
        long sequence = entries.nextEvent(id);
        Entry entry = entries.byId(id).orElseThrow();
        outbox.enqueue(EntryEvents.of(entry, what, sequence, clock.now()));
    }
}
