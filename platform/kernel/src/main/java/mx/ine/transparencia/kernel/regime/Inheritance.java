package mx.ine.transparencia.kernel.regime;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.ine.transparencia.kernel.data.CsvRow;

/**
 * What a regime keeps of an earlier one: rules about which the new law is silent go on as internal
 * norms of the Institute, marked so, and speak of the bodies by their new names.
 */
final class Inheritance {

    private final CsvRow heir;
    private final Regime parent;
    private final Map<String, String> newNames;

    Inheritance(CsvRow heir, Regime parent, Map<String, String> newNames) {
        this.heir = heir;
        this.parent = parent;
        this.newNames = newNames;
    }

    List<TermRule> rules() {
        Set<String> dropped = Set.of(heir.get("drops").split(" "));
        return parent.rules().values().stream()
                .filter(rule -> !dropped.contains(rule.id()))
                .map(this::asInternalNorm)
                .toList();
    }

    private TermRule asInternalNorm(TermRule rule) {
        String citation = heir.required("inherited_citation");
        return new TermRule(
                rule.id(),
                rule.service(),
                heir.required("inherited_law"),
                rule.article(),
                rule.starts(),
                rule.startsOn(),
                rule.length(),
                rule.unit(),
                rule.maxExtension(),
                rule.extendedByCommittee(),
                rule.onExpiry(),
                rule.note(),
                renamed(rule.nameEs()),
                renamed(rule.startsEs()),
                renamed(rule.expiryEs()),
                citation.replace("{article}", rule.citationEs()));
    }

    private String renamed(String text) {
        String renamed = text;
        for (Map.Entry<String, String> body : newNames.entrySet()) {
            String oldName = parent.bodies().getOrDefault(body.getKey(), body.getValue());
            renamed = renamed.replace(oldName, body.getValue());
        }
        return renamed;
    }
}
