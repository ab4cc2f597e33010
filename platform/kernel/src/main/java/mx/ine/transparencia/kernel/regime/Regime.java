package mx.ine.transparencia.kernel.regime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rules under which a case is filed and which it keeps until its end: terms, fictions, and the
 * names of the bodies.
 *
 * @param rules by id, in the order of the law's table
 * @param bodies names of the bodies by key ({@code liaison-unit})
 * @param silenceGrants whether a request unanswered in time is deemed granted (Art. 39)
 * @param noticeEs what people must know about the source of these rules; empty when nothing
 */
public record Regime(
        String id,
        String nameEs,
        String law,
        Map<String, TermRule> rules,
        Map<String, String> bodies,
        boolean silenceGrants,
        String noticeEs) {

    public Regime {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    }

    /** The rule with an id; asking for one that is not there is a mistake of the program. */
    public TermRule rule(String ruleId) {
        TermRule rule = rules.get(ruleId);
        if (rule == null) {
            throw new NoSuchElementException("No rule " + ruleId + " in " + id);
        }
        return rule;
    }

    /** The rule with an id that somebody else gave. */
    public Optional<TermRule> find(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId));
    }

    /** What a body is called under this regime. */
    public String body(String key) {
        String name = bodies.get(key);
        if (name == null) {
            throw new NoSuchElementException("No body " + key + " in " + id);
        }
        return name;
    }
}
