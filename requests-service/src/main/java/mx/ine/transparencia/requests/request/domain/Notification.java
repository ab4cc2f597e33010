package mx.ine.transparencia.requests.request.domain;

import java.util.Optional;

/**
 * How the applicant is told (Art. 47).
 *
 * @param preferred the means the applicant named
 * @param open business days and hours: there is no other time to notify in
 * @param cause why it goes to Estrados, if it does
 */
public record Notification(
        NotifyBy preferred, Means means, boolean open, Optional<EstradosCause> cause) {

    /** The rule it breaks, if any. */
    Optional<Rule> broken() {
        if (!open) {
            return Optional.of(Rule.OUTSIDE_BUSINESS_HOURS);
        }
        return switch (means) {
            case SYSTEM ->
                    preferred == NotifyBy.SYSTEM || preferred == NotifyBy.EMAIL
                            ? Optional.empty()
                            : Optional.of(Rule.MEANS_NOT_NAMED);
            case EMAIL ->
                    preferred == NotifyBy.EMAIL
                            ? Optional.empty()
                            : Optional.of(Rule.MEANS_NOT_NAMED);
            case APPEARANCE, KNOWLEDGE -> Optional.empty();
            case IN_PERSON ->
                    preferred == NotifyBy.ADDRESS
                            ? Optional.empty()
                            : Optional.of(Rule.MEANS_NOT_NAMED);
            case ESTRADOS -> estradosAllowed() ? Optional.empty() : Optional.of(Rule.NO_ESTRADOS);
        };
    }

    private boolean estradosAllowed() {
        return cause.map(why ->
                        switch (why) {
                            case NO_MEANS_GIVEN -> preferred == NotifyBy.NONE;
                            case FALSE_ADDRESS, NOT_FOUND, ABROAD, REFUSED ->
                                    preferred == NotifyBy.ADDRESS;
                            case ANOTHER_RECEIVED -> false; // posted besides, never instead
                        })
                .orElse(false);
    }
}
