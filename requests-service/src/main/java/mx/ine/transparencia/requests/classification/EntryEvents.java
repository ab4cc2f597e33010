package mx.ine.transparencia.requests.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.platform.events.DomainEvent;

/** What happens in the register as other systems learn it: codes and dates, no text. */
final class EntryEvents {

    private EntryEvents() {}

    /**
     * @param on the day on which it counts
     * @param until the last day of the reserve, if it has one
     * @param folio of the request it came from, if any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            UUID id,
            String organ,
            String secrecy,
            String state,
            LocalDate on,
            LocalDate until,
            String folio,
            String endedBy,
            String link) {}

    enum Happened {
        REGISTERED("classification.registered.v1"),
        ENDED("classification.ended.v1"),
        DECLASSIFIED("classification.declassified.v1");

        private final String type;

        Happened(String type) {
            this.type = type;
        }
    }

    static DomainEvent of(Entry entry, Happened what, long sequence, Instant at) {
        String id = entry.id().toString();
        LocalDate on = entry.endedOn() == null ? entry.classified().on() : entry.endedOn();
        return new DomainEvent(
                what.type,
                id,
                id,
                sequence,
                at,
                new Data(
                        entry.id(),
                        entry.classified().organ(),
                        entry.classified().secrecy().name(),
                        entry.state().name(),
                        on,
                        entry.classified().until().orElse(null),
                        entry.folio(),
                        what == Happened.DECLASSIFIED ? entry.endedBy() : null,
                        "/api/requests/v1/classifications/" + id));
    }
}
