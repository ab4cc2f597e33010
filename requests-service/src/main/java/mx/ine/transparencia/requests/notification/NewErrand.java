package mx.ine.transparencia.requests.notification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.requests.notification.domain.Way;

/**
 * A notification to be carried out.
 *
 * @param input what the act on the case needs, kept until it is notified; empty for a notice
 * @param summary what is notified, in Spanish, without personal data
 * @param organ whom it is for, unless it is the person
 * @param justification why not by the system, for organs and parties (47.1.I, 47.2)
 * @param limit the last day on which the act is in time, if it has one
 */
public record NewErrand(
        UUID caseId,
        String folio,
        String regime,
        NotifiedAct act,
        Optional<String> input,
        String summary,
        Optional<String> organ,
        Way way,
        Optional<String> justification,
        Optional<LocalDate> limit) {

    Audience audience() {
        return organ.isPresent() ? Audience.ORGAN : Audience.PERSON;
    }
}
