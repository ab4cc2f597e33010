package mx.ine.transparencia.requests.classification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file or document that is classified, wholly or in part (Art. 10.4, 11.5, 11.6, 15.1).
 *
 * @param organ code of who generated or holds it
 * @param party that organ is a party or association
 * @param grounds codes of the catalogue
 * @param reasons why this case fits them
 * @param harm what harm its disclosure would do; empty for what is confidential
 * @param until the last day of the reserve, where it has one
 * @param condition on which the reserve ends, where it has one; else empty
 * @param parts which parts are classified; empty for the whole
 * @param regime of the case, or of the day
 */
public record Classified(
        String organ,
        boolean party,
        String theme,
        String subject,
        Secrecy secrecy,
        List<String> grounds,
        String reasons,
        String harm,
        LocalDate on,
        Optional<LocalDate> until,
        String condition,
        String parts,
        String regime) {

    public Classified {
        grounds = List.copyOf(grounds);
    }

    /**
     * Why it cannot be entered, if it cannot.
     *
     * @param catalogue the grounds by their code
     * @param years how long a reserve may last at most under its regime
     */
    public Optional<ClassificationRule> broken(Map<String, Ground> catalogue, int years) {
        if (grounds.isEmpty()) {
            return Optional.of(ClassificationRule.NO_GROUND);
        }
        for (String code : grounds) {
            Ground ground = catalogue.get(code);
            if (ground == null || !ground.fits(secrecy, party, regime)) {
                return Optional.of(ClassificationRule.WRONG_GROUND);
            }
        }
        if (reasons.isBlank()) {
            return Optional.of(ClassificationRule.NO_REASONS);
        }
        return switch (secrecy) {
            case RESERVED -> brokenReserve(years);
            case CONFIDENTIAL ->
                    until.isPresent()
                            ? Optional.of(ClassificationRule.CONFIDENTIAL_WITHOUT_PERIOD)
                            : Optional.empty();
        };
    }

    private Optional<ClassificationRule> brokenReserve(int years) {
        if (harm.isBlank()) {
            return Optional.of(ClassificationRule.NO_HARM_TEST);
        }
        if (until.isEmpty() && condition.isBlank()) {
            return Optional.of(ClassificationRule.NO_PERIOD);
        }
        if (until.filter(end -> end.isBefore(on)).isPresent()) {
            return Optional.of(ClassificationRule.ENDS_BEFORE_IT_BEGINS);
        }
        return until.filter(end -> end.isAfter(on.plusYears(years))).isPresent()
                ? Optional.of(ClassificationRule.PERIOD_TOO_LONG)
                : Optional.empty();
    }
}
