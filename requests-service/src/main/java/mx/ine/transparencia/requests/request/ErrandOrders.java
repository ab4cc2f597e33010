package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.notification.By;
import mx.ine.transparencia.requests.notification.NewErrand;
import mx.ine.transparencia.requests.notification.Notifications;
import mx.ine.transparencia.requests.notification.NotifiedAct;
import mx.ine.transparencia.requests.notification.domain.Way;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.Notification;
import mx.ine.transparencia.requests.request.domain.RequestProcess;

/**
 * Sends somebody to notify an act in person (Art. 47.3.III). The act waits: it is carried out, and
 * its terms run, when it is notified. One thing at a time is notified to a person.
 */
@ApplicationScoped
final class ErrandOrders {
    private final Notifications notifications;
    private final NotifyingActs notifying;
    private final CaseActs acts;

    ErrandOrders(Notifications notifications, NotifyingActs notifying, CaseActs acts) {
        this.notifications = notifications;
        this.notifying = notifying;
        this.acts = acts;
    }

    /**
     * @return whether the act now waits for an errand; otherwise it is to be carried out at once
     * @throws RefusedException when it could not be carried out, or another errand is under way
     */
    boolean sent(CaseFile file, Act act, Actor actor, Moment moment) {
        Optional<Notification> how = act.kept().map(kept -> kept.how(act.command()));
        if (how.isEmpty()) {
            return false;
        }
        if (notifications.underWay(file.row().id).isPresent()) {
            throw new RefusedException(
                    mx.ine.transparencia.requests.notification.domain.Rule.UNDER_WAY);
        }
        if (how.get().means() != Means.IN_PERSON) {
            return false;
        }
        if (RequestProcess.decide(acts.stage(file), act.command(), moment.terms())
                instanceof Decision.Refused<Event>(var rule)) {
            throw new RefusedException(rule);
        }
        order(file, act.kept().get(), actor, moment);
        return true;
    }

    private void order(CaseFile file, Act.Kept kept, Actor actor, Moment moment) {
        RequestRow row = file.row();
        NotifiedAct act = kept.act();
        String input = notifying.write(kept.input());
        notifications.order(
                new NewErrand(
                        row.id,
                        row.folio,
                        row.regime,
                        act,
                        Optional.of(input),
                        act.label()
                                + ". El documento está a su disposición en la Unidad de Enlace.",
                        Optional.empty(),
                        Way.IN_PERSON,
                        Optional.empty(),
                        notifying.limit(file, act, input)),
                new By(actor.id(), actor.role()),
                moment.now());
    }
}
