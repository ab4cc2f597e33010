package mx.ine.transparencia.kernel.regime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;

/** Reads the regimes of {@code regimes.csv}; one may inherit what its own table does not say. */
final class RegimeFiles {

    private final UnaryOperator<String> files;
    private final Map<String, Regime> read = new LinkedHashMap<>();

    RegimeFiles(UnaryOperator<String> files) {
        this.files = files;
    }

    List<Regime> read() {
        Map<String, Map<String, String>> bodies = bodies();
        for (CsvRow row : table("regimes.csv").rows()) {
            Regime regime = regime(row, bodies.getOrDefault(row.required("id"), Map.of()));
            if (read.put(regime.id(), regime) != null) {
                throw new IllegalArgumentException("Regime twice: " + regime.id());
            }
        }
        if (read.isEmpty()) {
            throw new IllegalArgumentException("No regime in regimes.csv");
        }
        return List.copyOf(read.values());
    }

    private Regime regime(CsvRow row, Map<String, String> ownBodies) {
        Map<String, TermRule> rules = new LinkedHashMap<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        Map<String, TermRule> base = Map.of();
        if (!row.get("inherits").isEmpty()) {
            Regime parent = parent(row.get("inherits"));
            base = parent.rules();
            bodies.putAll(parent.bodies());
            Inheritance heir = new Inheritance(row, parent, ownBodies);
            heir.rules().forEach(rule -> rules.put(rule.id(), rule));
        }
        ownRules(row, base).forEach(rule -> rules.put(rule.id(), rule));
        bodies.putAll(ownBodies);
        return new Regime(
                row.required("id"),
                row.required("name"),
                row.required("law"),
                rules,
                bodies,
                yesOrNo(row.required("silence_grants")),
                row.get("notice"));
    }

    private Regime parent(String id) {
        Regime parent = read.get(id);
        if (parent == null) {
            throw new NoSuchElementException("A regime inherits one not read before: " + id);
        }
        return parent;
    }

    private List<TermRule> ownRules(CsvRow regime, Map<String, TermRule> base) {
        CsvTable texts = table(regime.required("texts"));
        RuleRows rows = new RuleRows(regime, base, texts);
        List<TermRule> rules = new ArrayList<>();
        for (CsvRow row : table(regime.required("terms")).rows()) {
            rules.add(rows.rule(row));
        }
        return rules;
    }

    private Map<String, Map<String, String>> bodies() {
        Map<String, Map<String, String>> bodies = new LinkedHashMap<>();
        for (CsvRow row : table("bodies.csv").rows()) {
            bodies.computeIfAbsent(row.required("regime"), _ -> new LinkedHashMap<>())
                    .put(row.required("key"), row.required("name"));
        }
        return bodies;
    }

    private CsvTable table(String name) {
        return CsvTable.parse(files.apply(name));
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("Neither yes nor no: " + text);
        };
    }
}
