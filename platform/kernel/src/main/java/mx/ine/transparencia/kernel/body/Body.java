package mx.ine.transparencia.kernel.body;

import java.util.Objects;
import java.util.function.Function;
import mx.ine.transparencia.kernel.process.BrokenRule;

/**
 * A body that decides together, as data: what each law makes of it.
 *
 * @param seats how many vote
 * @param alternates how many may sit at one session
 * @param alternateSessions at how many sessions of a period the same alternate may sit
 * @param abstention whether a member may abstain
 * @param rules the rule, with its article, behind each objection
 */
public record Body(
        int seats,
        Quorum quorum,
        Majority majority,
        int alternates,
        int alternateSessions,
        boolean abstention,
        Function<Objection, BrokenRule> rules) {

    public Body {
        Objects.requireNonNull(quorum, "quorum");
        Objects.requireNonNull(majority, "majority");
        Objects.requireNonNull(rules, "rules");
    }

    public BrokenRule rule(Objection objection) {
        return rules.apply(objection);
    }
}
