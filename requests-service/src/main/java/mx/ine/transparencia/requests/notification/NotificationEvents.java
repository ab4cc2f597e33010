package mx.ine.transparencia.requests.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.ine.transparencia.platform.events.DomainEvent;
import mx.ine.transparencia.requests.notification.domain.Event;

/**
 * What happened to a notification as other systems learn it: folios, dates and codes, never a
 * person or an address. The only place that knows the public contract (asyncapi.json).
 */
public final class NotificationEvents {

    private NotificationEvents() {}

    /** The names are the contract. */
    public enum Type {
        ORDERED("notification.ordered.v1", "A notification was ordered (47)"),
        FAILED("notification.failed.v1", "It could not be made and goes to Estrados (47.3.III.d)"),
        DONE("notification.done.v1", "It was made: from when it has effects (47.1, 47.3)"),
        CANCELLED("notification.cancelled.v1", "It was called off");

        private final String type;
        private final String meaning;

        Type(String type, String meaning) {
            this.type = type;
            this.meaning = meaning;
        }

        public String type() {
            return type;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * The data of every public event of a notification.
     *
     * @param act what is notified
     * @param on the day on which it counts
     * @param effectiveOn from when it has effects, once made
     * @param made how it was made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String folio,
            String notification,
            String act,
            String audience,
            String organ,
            String state,
            LocalDate on,
            LocalDate effectiveOn,
            String made,
            String link) {}

    static Optional<DomainEvent> of(ErrandRow row, Event event, Instant at) {
        return type(event)
                .map(type -> {
                    row.eventCount++;
                    Data data =
                            new Data(
                                    row.folio,
                                    row.id.toString(),
                                    row.act.name(),
                                    row.audience.name(),
                                    row.organ,
                                    row.state.name(),
                                    event.on(),
                                    row.effectiveOn,
                                    row.made == null ? null : row.made.name(),
                                    "/api/requests/v1/notifications/" + row.id);
                    return new DomainEvent(
                            type.type(), row.id.toString(), row.folio, row.eventCount, at, data);
                });
    }

    private static Optional<Type> type(Event event) {
        return switch (event) {
            case Event.Ordered _ -> Optional.of(Type.ORDERED);
            case Event.Failed _ -> Optional.of(Type.FAILED);
            case Event.Notified _, Event.Posted _ -> Optional.of(Type.DONE);
            case Event.Cancelled _ -> Optional.of(Type.CANCELLED);
            case Event.CitationLeft _, Event.ByLetter _, Event.Published _, Event.Moved _ ->
                    Optional.empty();
        };
    }
}
