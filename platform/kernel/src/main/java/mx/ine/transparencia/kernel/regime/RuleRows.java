package mx.ine.transparencia.kernel.regime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;
import mx.ine.transparencia.kernel.text.Citation;

/** Turns the rows of a regime's table of terms into rules, with the Spanish texts beside it. */
final class RuleRows {

    private static final Pattern UP_TO = Pattern.compile("up to ([0-9]+) business");

    private final CsvRow regime;
    private final Map<String, String> services = new HashMap<>();
    private final Map<String, CsvRow> texts = new HashMap<>();

    RuleRows(CsvRow regime, Map<String, TermRule> base, CsvTable texts) {
        this.regime = regime;
        base.values().forEach(rule -> services.put(prefix(rule.id()), rule.service()));
        texts.rows().forEach(row -> this.texts.put(row.required("id"), row));
    }

    TermRule rule(CsvRow row) {
        String id = row.required("id");
        CsvRow text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("No Spanish text for the rule " + id);
        }
        String law = row.getOr("law", regime.required("law"));
        String article = row.required("article");
        return new TermRule(
                id,
                service(row, id),
                law,
                article,
                row.getOr("starts", row.get("starts_on")),
                row.required("starts_on"),
                Integer.parseInt(row.required("length")),
                TermUnit.valueOf(row.required("unit").toUpperCase(Locale.ROOT)),
                maxExtension(row.required("extendable")),
                row.required("extendable").contains("resolved by the Committee"),
                row.required("on_expiry"),
                row.get("note"),
                text.required("name"),
                text.required("starts"),
                text.required("expiry"),
                citation(article, law));
    }

    /** A table without services leaves each family of rules with the service that has it. */
    private String service(CsvRow row, String id) {
        String service = row.getOr("service", services.getOrDefault(prefix(id), ""));
        if (service.isEmpty()) {
            throw new IllegalArgumentException("No service for the rule " + id);
        }
        return service;
    }

    private String citation(String article, String law) {
        return regime.required("citation")
                .replace("{article}", Citation.es(article))
                .replace("{law}", law);
    }

    private static int maxExtension(String text) {
        if (text.equals("no")) {
            return 0;
        }
        Matcher number = UP_TO.matcher(text);
        return number.find() ? Integer.parseInt(number.group(1)) : TermRule.WITHOUT_LIMIT;
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('-') + 1);
    }
}
