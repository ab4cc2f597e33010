package mx.ine.transparencia.requests.notification;

import java.time.Instant;
import java.util.UUID;
import mx.ine.transparencia.requests.notification.domain.Failure;
import mx.ine.transparencia.requests.notification.domain.Made;

/**
 * A notification that was made, for the case that waited for it.
 *
 * @param input as it was given with the order
 * @param at the moment from which it counts, on the day of the notification
 * @param why it had to be posted on Estrados; null when it was not
 */
public record Done(
        UUID errand,
        UUID caseId,
        NotifiedAct act,
        String input,
        Made made,
        Failure why,
        Instant at,
        By by) {}
