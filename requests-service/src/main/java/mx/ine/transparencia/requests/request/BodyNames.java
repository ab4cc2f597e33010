package mx.ine.transparencia.requests.request;

import java.util.Map;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;

/** The same bodies by the names that the regime of a case gives them. */
final class BodyNames {
    /** What texts are written in. */
    private static final Regime WRITTEN = Regimes.standard().all().iterator().next();

    private BodyNames() {}

    static String in(String regime, String text) {
        String told = text;
        for (Map.Entry<String, String> body : WRITTEN.bodies().entrySet()) {
            told = told.replace(body.getValue(), Regimes.standard().of(regime).body(body.getKey()));
        }
        return told;
    }
}
