package mx.ine.transparencia.kernel.regime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From which day new cases follow which regime: a decision of the Institute, kept as a setting. */
public record RegimeSettings(Map<LocalDate, String> from) {

    public RegimeSettings {
        from = Collections.unmodifiableMap(new TreeMap<>(from));
    }

    /** No decision: every case follows the default regime. */
    public static RegimeSettings none() {
        return new RegimeSettings(Map.of());
    }

    /** Reads {@code 2026-01-01=LEY-2025,2030-01-01=OTHER}; an empty text decides nothing. */
    public static RegimeSettings parse(String text) {
        Map<LocalDate, String> from = new TreeMap<>();
        for (String entry : text.isBlank() ? new String[0] : text.split(",")) {
            String[] sides = entry.strip().split("=");
            if (sides.length != 2 || sides[1].isBlank()) {
                throw new IllegalArgumentException("Not a 'date=regime' setting: " + entry);
            }
            if (from.put(LocalDate.parse(sides[0].strip()), sides[1].strip()) != null) {
                throw new IllegalArgumentException("Two regimes from the same day: " + entry);
            }
        }
        return new RegimeSettings(from);
    }

    /** The regime decided for a day; empty before the first decision. */
    Optional<String> on(LocalDate day) {
        String found = null;
        for (Map.Entry<LocalDate, String> entry : from.entrySet()) {
            if (!entry.getKey().isAfter(day)) {
                found = entry.getValue();
            }
        }
        return Optional.ofNullable(found);
    }
}
