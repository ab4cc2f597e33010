package mx.ine.transparencia.requests.request;

import java.util.Map;
import java.util.TreeMap;

/** The terms that run after an act, for the record of the case: {@code REQ-ANSWER → 2025-09-30}. */
final class RecordTerms {

    private RecordTerms() {}

    static Map<String, Object> of(CaseFile file) {
        Map<String, Object> terms = new TreeMap<>();
        for (TermRow row : file.terms()) {
            if (row.state == TermRow.State.RUNNING) {
                String name = row.turn == 0 ? row.rule : row.rule + "/" + row.turn;
                terms.put(name, row.dueOn.toString());
            }
        }
        return terms;
    }
}
