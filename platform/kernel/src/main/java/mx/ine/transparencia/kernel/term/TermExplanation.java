package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.regime.TermUnit;

/**
 * How the end of a term was reached, for applicants and staff alike.
 *
 * @param rule id of the rule
 * @param article the article spelt out in Spanish
 * @param startsEs what started it, a noun with its article
 * @param days the days since it last started whole, in order, the last being its end; for months
 *     and years, one line for each one complete and those by which its end moved
 * @param changesEs what happened to it, one sentence each, in order
 * @param summaryEs one or two sentences
 */
public record TermExplanation(
        String rule,
        String nameEs,
        String article,
        String startsEs,
        LocalDate startedOn,
        LocalDate dueOn,
        int length,
        TermUnit unit,
        List<DayLine> days,
        List<String> changesEs,
        String summaryEs) {

    public TermExplanation {
        days = List.copyOf(days);
        changesEs = List.copyOf(changesEs);
    }
}
