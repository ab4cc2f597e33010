package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an organ classifies, and why (Art. 10.2, 11.5, 11.6, 25.3.IV-V).
 *
 * @param harm the harm that disclosing it would do: for what is reserved (11.6)
 * @param until the last day of the reserve
 * @param condition what ends the reserve, where no day does
 * @param publicPart with what is classified in part: what can be had without it
 */
public record Classification(
        Secrecy secrecy,
        List<Ground> grounds,
        String harm,
        Optional<LocalDate> until,
        String condition,
        Optional<PublicAnswer.Held> publicPart) {

    public Classification {
        grounds = List.copyOf(grounds);
    }

    /** The rule it breaks, if any. */
    Optional<Rule> broken(OrganRef organ, LocalDate on) {
        if (grounds.isEmpty()) {
            return Optional.of(Rule.NO_GROUND);
        }
        if (!grounds.stream().allMatch(g -> g.secrecy() == secrecy && g.holder().fits(organ))) {
            return Optional.of(Rule.WRONG_GROUND);
        }
        return reserveBroken(on).or(this::publicPartBroken);
    }

    private Optional<Rule> reserveBroken(LocalDate on) {
        return switch (secrecy) {
            case CONFIDENTIAL -> Optional.empty(); // without end, and protected for itself (12)
            case RESERVED -> {
                if (harm.isBlank()) {
                    yield Optional.of(Rule.NO_HARM_TEST);
                }
                boolean ends =
                        until.map(day -> day.isAfter(on)).orElseGet(() -> !condition.isBlank());
                yield ends ? Optional.empty() : Optional.of(Rule.NO_PERIOD);
            }
        };
    }

    private Optional<Rule> publicPartBroken() {
        return publicPart.flatMap(Classification::versionBroken);
    }

    /** A public version is a document (2.1.LII), offered like any other. */
    static Optional<Rule> versionBroken(PublicAnswer.Held version) {
        return version.documents() == 0
                ? Optional.of(Rule.NO_PUBLIC_VERSION)
                : Answers.broken(version);
    }
}
