package mx.ine.transparencia.suite.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bodies of the API, as people would send them. */
public final class Filings {
    private Filings() {}

    /** Notified in the system. */
    public static Map<String, Object> ordinary() {
        return Map.of("applicant", Planted.applicant(), "description", Planted.DESCRIPTION);
    }

    public static Map<String, Object> notifiedByMail() {
        return with("notifyBy", "EMAIL");
    }

    /** An ordinary filing with one thing more, or changed. */
    public static Map<String, Object> with(String field, Object value) {
        Map<String, Object> filing = new HashMap<>(ordinary());
        filing.put(field, value);
        return filing;
    }

    /** An organ's answer, with what each way of delivery costs. */
    public static Map<String, Object> held(Map<String, Integer> pesosByMode) {
        List<Map<String, Object>> quotes =
                pesosByMode.entrySet().stream()
                        .map(e ->
                                Map.<String, Object>of(
                                        "mode", e.getKey(), "materials", e.getValue()))
                        .toList();
        return Map.of("outcome", "PUBLIC", "text", "Se entrega el informe.", "quotes", quotes);
    }

    public static Map<String, Object> notCompetent() {
        return Map.of("outcome", "NOT_COMPETENT", "text", "Corresponde a otra área.");
    }
}
