package mx.ine.transparencia.portal.figures;

import java.util.Arrays;
import java.util.Optional;

/** What the portal counts, by the event that tells of it. */
public enum Measure {
    FILED("filed", "Presentadas"),
    CLARIFICATION_REQUIRED("clarification-required", "Con aclaración pedida"),
    EXTENDED("extended", "Con plazo ampliado"),
    ANSWERED("answered", "Respondidas"),
    DEEMED_GRANTED("deemed-granted", "Concedidas por falta de respuesta"),
    DELIVERED("delivered", "Con información entregada"),
    EXPIRED("expired", "Con información que nadie recogió"),
    INCOMPETENT("incompetent", "De otra institución"),
    DISCARDED("discarded", "Cerradas por falta de aclaración"),
    WITHDRAWN("withdrawn", "Retiradas por quien las presentó");

    private static final String PREFIX = "mx.ine.transparencia.requests.request.";
    private static final String VERSION = ".v1";

    private final String event;
    private final String name;

    Measure(String event, String name) {
        this.event = event;
        this.name = name;
    }

    /** What people read. */
    public String nameEs() {
        return name;
    }

    /** The measure that an event adds to; empty for events that no measure counts. */
    static Optional<Measure> of(String eventType) {
        return Arrays.stream(values())
                .filter(m -> eventType.equals(PREFIX + m.event + VERSION))
                .findFirst();
    }
}
