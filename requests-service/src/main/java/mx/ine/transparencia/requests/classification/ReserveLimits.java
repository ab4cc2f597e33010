package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a reserve may last under each regime, and how long ahead its end is told. */
@ApplicationScoped
class ReserveLimits {
    private final Map<String, Integer> years;
    private final int warnDays;

    ReserveLimits(
            @ConfigProperty(name = "transparencia.classification.reserve-years") List<String> years,
            @ConfigProperty(name = "transparencia.classification.warn-days") int warnDays) {
        this.years =
                years.stream()
                        .map(each -> each.split(":"))
                        .collect(Collectors.toMap(e -> e[0], e -> Integer.valueOf(e[1])));
        this.warnDays = warnDays;
    }

    int years(String regime) {
        Integer most = years.get(regime);
        if (most == null) {
            throw new IllegalArgumentException("No limit of reserves for regime " + regime);
        }
        return most;
    }

    int warnDays() {
        return warnDays;
    }
}
