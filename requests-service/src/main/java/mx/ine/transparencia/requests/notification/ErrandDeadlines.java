package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.Sweep;
import mx.ine.transparencia.requests.calendar.LegalTerms;

/** Lets citations lapse, failures fall to Estrados and postings end (Art. 47.3.III, 47.5). */
@ApplicationScoped
class ErrandDeadlines implements Sweep {
    private static final int BATCH = 500;

    private final Errands errands;
    private final NotifiedCases cases;
    private final LegalTerms legal;

    ErrandDeadlines(Errands errands, NotifiedCases cases, LegalTerms legal) {
        this.errands = errands;
        this.cases = cases;
        this.legal = legal;
    }

    @Override
    public String name() {
        return "notification-deadlines";
    }

    @Override
    public int run(Instant now) {
        int done = 0;
        for (UUID id : errands.behind(MexicoCity.dateOf(now), legal.version(), BATCH)) {
            done += cases.settle(id, now);
        }
        return done;
    }
}
