package mx.ine.transparencia.requests.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import mx.ine.transparencia.platform.clock.Sweep;

/** Moves the open terms that a new closure crosses, a batch of cases at a time. */
@ApplicationScoped
class ClosureMoves implements Sweep {
    private final ClosureService service;
    private final MovableTerms terms;

    ClosureMoves(ClosureService service, MovableTerms terms) {
        this.service = service;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "closure-moves";
    }

    @Override
    public int run(Instant now) {
        List<ClosureRow> open = service.unapplied();
        for (ClosureRow row : open) {
            service.progress(row.number, terms.move(row.number, row.fromDay, now));
        }
        return open.size();
    }
}
