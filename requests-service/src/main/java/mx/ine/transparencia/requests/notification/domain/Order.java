package mx.ine.transparencia.requests.notification.domain;

import mx.ine.transparencia.kernel.notification.Audience;

/**
 * What an errand is asked to do.
 *
 * @param justified why it is not done through the system was written down (47.1.I, 47.2)
 * @param ends what is notified puts an end to the procedure: NOTIF-FINAL runs (47.4.f)
 */
public record Order(Audience audience, Way way, boolean justified, boolean ends) {

    Order by(Way other) {
        return new Order(audience, other, justified, ends);
    }
}
