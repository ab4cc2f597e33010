package mx.ine.transparencia.requests.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All the rows of one request. */
record CaseFile(
        RequestRow row,
        List<TurnRow> turns,
        List<QuoteRow> quotes,
        List<TermRow> terms,
        List<SearchRow> searches) {

    CaseFile {
        turns = new ArrayList<>(turns);
        quotes = new ArrayList<>(quotes);
        terms = new ArrayList<>(terms);
        searches = new ArrayList<>(searches);
    }

    static CaseFile of(RequestRow row) {
        return new CaseFile(row, List.of(), List.of(), List.of(), List.of());
    }

    Optional<TurnRow> turn(int number) {
        return turns.stream().filter(turn -> turn.key.number() == number).findFirst();
    }

    /** The log of the searches of a turn, in order. */
    List<SearchRow> searches(int turn) {
        return searches.stream().filter(search -> search.key.turn() == turn).toList();
    }

    /** What the organ of a turn offers. */
    List<QuoteRow> quotes(int turn) {
        return quotes.stream().filter(quote -> quote.key.turn() == turn).toList();
    }

    /** The term of that rule that was started last, running or not. */
    Optional<TermRow> latest(int turn, String rule) {
        return terms.stream()
                .filter(term -> term.turn == turn && term.rule.equals(rule))
                .max(Comparator.comparingInt(term -> term.key.ordinal()));
    }

    Optional<TermRow> alive(int turn, String rule) {
        return latest(turn, rule).filter(TermRow::alive);
    }

    int nextOrdinal() {
        return terms.stream().mapToInt(term -> term.key.ordinal()).max().orElse(0) + 1;
    }

    /** The oldest version of the calendar that one of its open terms was counted on. */
    int calendar() {
        return terms.stream()
                .filter(term -> term.state == TermRow.State.RUNNING)
                .mapToInt(term -> term.calendar)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
