package mx.ine.transparencia.platform.events;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** What ties an event to the request, or the other event, that caused it. */
final class Correlation {
    /** Key in the logging context, set for a request by its filter and for an event by us. */
    static final String KEY = "correlationId";

    private Correlation() {}

    /**
     * The id of what we are doing; without one, the trace; without that, the event stands alone.
     */
    static String current(String eventId) {
        if (MDC.get(KEY) instanceof String id && !id.isBlank()) {
            return id;
        }
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : eventId;
    }

    /** W3C trace context of the current span; where none is recorded, of a new trace. */
    static String traceParent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-"
                        + span.getTraceId()
                        + "-"
                        + span.getSpanId()
                        + "-"
                        + span.getTraceFlags().asHex()
                : "00-" + hex() + hex() + "-" + hex() + "-00";
    }

    /** Sixteen digits, not all zero. */
    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    /** Does something on behalf of an event: what it logs and emits carries the event's id. */
    static void within(String id, Runnable work) {
        Object before = MDC.get(KEY);
        MDC.put(KEY, id);
        try {
            work.run();
        } finally {
            if (before == null) {
                MDC.remove(KEY);
            } else {
                MDC.put(KEY, before);
            }
        }
    }
}
