package mx.ine.transparencia.platform.events;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened in this service and that others may know. <b>Never personal data</b>:
 * ids, folios, dates and codes only.
 *
 * @param type without the name of the service, with version: {@code request.filed.v1}
 * @param subject what it is about: a folio or a code
 * @param partitionKey events of one key arrive in the order of their commits
 * @param sequence version of the aggregate after the change
 * @param time when it happened
 * @param data a record of the contract, written as JSON
 * @param topic where it goes; empty for the service's own topic
 */
public record DomainEvent(
        String type,
        String subject,
        String partitionKey,
        long sequence,
        Instant time,
        Object data,
        String topic) {

    public DomainEvent {
        if (!type.matches("[a-z][a-z-]*\\.[a-z][a-z-]*\\.v[0-9]+")) {
            throw new IllegalArgumentException("Not a type of event: " + type);
        }
        Objects.requireNonNull(subject);
        Objects.requireNonNull(time);
        Objects.requireNonNull(data);
        Objects.requireNonNull(topic);
        if (partitionKey.isEmpty()) {
            throw new IllegalArgumentException("An event needs a key to be ordered by");
        }
    }

    /** An event for the service's own topic. */
    public DomainEvent(
            String type,
            String subject,
            String partitionKey,
            long sequence,
            Instant time,
            Object data) {
        this(type, subject, partitionKey, sequence, time, data, "");
    }

    /** The same event for another topic: a compacted one keeps the last event of each key. */
    public DomainEvent onTopic(String other) {
        return new DomainEvent(type, subject, partitionKey, sequence, time, data, other);
    }
}
