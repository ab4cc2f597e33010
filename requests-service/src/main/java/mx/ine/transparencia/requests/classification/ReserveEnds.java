package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.Sweep;

/** Ends reserves on the day after their last (10.5), and announces the ends that come. */
@ApplicationScoped
class ReserveEnds implements Sweep {
    private static final int BATCH = 200;

    private final Entries entries;
    private final EntryService service;
    private final ReserveLimits limits;

    ReserveEnds(Entries entries, EntryService service, ReserveLimits limits) {
        this.entries = entries;
        this.service = service;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "reserve-ends";
    }

    @Override
    public int run(Instant now) {
        LocalDate today = MexicoCity.dateOf(now);
        int done = 0;
        for (UUID id : entries.over(today, BATCH)) {
            done += service.endByDate(id, today) ? 1 : 0;
        }
        for (UUID id : entries.toWarn(today.plusDays(limits.warnDays()), BATCH)) {
            done += service.warn(id, today) ? 1 : 0;
        }
        return done;
    }
}
