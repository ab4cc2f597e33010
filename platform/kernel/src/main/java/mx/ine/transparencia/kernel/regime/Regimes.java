package mx.ine.transparencia.kernel.regime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.data.Resources;

/** The regimes that the suite knows, all of them data; the first one is the default. */
public final class Regimes {

    private final Map<String, Regime> byId;

    private Regimes(List<Regime> regimes) {
        Map<String, Regime> found = new LinkedHashMap<>();
        regimes.forEach(regime -> found.put(regime.id(), regime));
        this.byId = Collections.unmodifiableMap(found);
    }

    /** The regimes that come with the suite, read once. */
    public static Regimes standard() {
        return Standard.REGIMES;
    }

    /**
     * Reads regimes from files: {@code regimes.csv}, {@code bodies.csv}, and those they name.
     *
     * @param files gives the text of a file by its name
     */
    public static Regimes read(UnaryOperator<String> files) {
        return new Regimes(new RegimeFiles(files).read());
    }

    public Regime of(String id) {
        Regime regime = byId.get(id);
        if (regime == null) {
            throw new NoSuchElementException("No regime " + id + " among " + byId.keySet());
        }
        return regime;
    }

    public Collection<Regime> all() {
        return byId.values();
    }

    /** The regime of a case filed on a day. */
    public Regime inForce(LocalDate day, RegimeSettings settings) {
        return settings.on(day).map(this::of).orElseGet(() -> all().iterator().next());
    }

    private static final class Standard {
        static final Regimes REGIMES = read(Resources::text);
    }
}
