package mx.ine.transparencia.suite.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.suite.api.Case;

/** The terms of a request, each held to the date that was counted by hand. */
final class TermsOf {
    private final List<Map<String, Object>> terms;

    private TermsOf(List<Map<String, Object>> terms) {
        this.terms = terms;
    }

    /** Also counts again the explanation of every one of them. */
    static TermsOf request(Case request) {
        List<Map<String, Object>> terms = request.terms();
        assertThat(terms).isNotEmpty();
        terms.forEach(TermsOf::explained);
        return new TermsOf(terms);
    }

    TermsOf ends(String rule, LocalDate dueOn) {
        return ends(rule, 0, dueOn);
    }

    /** A term of a turn (0: of the request itself) ends on a day. */
    TermsOf ends(String rule, int turn, LocalDate dueOn) {
        assertThat(terms)
                .filteredOn(term -> rule.equals(term.get("rule")))
                .filteredOn(term -> ((Number) term.getOrDefault("turn", 0)).intValue() == turn)
                .extracting(term -> term.get("dueOn"))
                .as("%s of turn %d", rule, turn)
                .containsExactly(dueOn.toString());
        return this;
    }

    TermsOf is(String rule, String state) {
        assertThat(terms)
                .filteredOn(term -> rule.equals(term.get("rule")))
                .extracting(term -> term.get("state"))
                .as(rule)
                .contains(state);
        return this;
    }

    @SuppressWarnings("unchecked") // the JSON of the API
    private static void explained(Map<String, Object> term) {
        Explained.check(
                (Map<String, Object>) term.get("explanation"),
                LocalDate.parse(String.valueOf(term.get("dueOn"))),
                NaiveCalendar.STANDARD);
    }
}
