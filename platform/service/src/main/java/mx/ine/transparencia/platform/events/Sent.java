package mx.ine.transparencia.platform.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a batch: sent, never to be sent as it is, or to be tried again. */
final class Sent {
    private final List<Long> published = new ArrayList<>();
    private final Map<OutboxRow, String> refused = new LinkedHashMap<>();
    private Throwable fault;

    void published(OutboxRow row) {
        published.add(row.position());
    }

    void refused(OutboxRow row, Throwable why) {
        refused.put(row, why.getClass().getSimpleName());
    }

    void failed(Throwable why) {
        fault = why;
    }

    List<Long> published() {
        return published;
    }

    Map<OutboxRow, String> refused() {
        return refused;
    }

    /** A fault of Kafka or the way to it, which says nothing of the events. */
    Optional<Throwable> fault() {
        return Optional.ofNullable(fault);
    }
}
