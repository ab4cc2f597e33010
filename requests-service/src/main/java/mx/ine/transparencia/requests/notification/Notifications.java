package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notifications of a case, for whoever orders them and waits for them. */
@ApplicationScoped
public final class Notifications {
    private final Errands errands;
    private final ErrandActs acts;

    Notifications(Errands errands, ErrandActs acts) {
        this.errands = errands;
        this.acts = acts;
    }

    /** In the transaction, and under the lock, of the act that orders it. */
    public UUID order(NewErrand asked, By by, Instant now) {
        return acts.order(asked, by, now).id;
    }

    /** What the person is being notified of now. */
    public Optional<NotifiedAct> underWay(UUID caseId) {
        return errands.underWay(caseId).map(row -> row.act);
    }

    /** Every notification of the case that took an errand, the first ordered first. */
    public List<ErrandView> of(UUID caseId) {
        return errands.of(caseId).stream().map(ErrandView::brief).toList();
    }
}
