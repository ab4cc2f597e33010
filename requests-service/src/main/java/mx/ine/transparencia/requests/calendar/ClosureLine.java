package mx.ine.transparencia.requests.calendar;

import java.util.Map;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.text.SpanishDates;

/**
 * Days that do not count, as a table tells them.
 *
 * @param days {@code del 1 al 12 de septiembre de 2025}
 * @param source the law or the agreement, in Spanish
 */
record ClosureLine(String days, String name, String kind, String source) {

    /** What the first calendar's file says in English, for its maintainers. */
    private static final Map<String, String> SOURCES =
            Map.of(
                    "LFT 74",
                    "Ley Federal del Trabajo, artículo 74",
                    "assumed: to be confirmed by the Institute's agreement",
                    "Por confirmar con el acuerdo del Instituto",
                    "DOF notice on the Institute's calendar 2025",
                    "Aviso del calendario 2025 del Instituto en el Diario Oficial");

    static ClosureLine of(Closure closure) {
        return new ClosureLine(
                SpanishDates.datedRange(closure.from(), closure.to()),
                closure.name(),
                closure.kind() == ClosureKind.STATUTORY ? "Por ley" : "Del Instituto",
                sourceEs(closure.source()));
    }

    /** As people read it. */
    static String sourceEs(String source) {
        return SOURCES.getOrDefault(source, source);
    }
}
