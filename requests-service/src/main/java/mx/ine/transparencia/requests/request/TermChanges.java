package mx.ine.transparencia.requests.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mx.ine.transparencia.kernel.term.TermChange;

/** What happened to a term, as one line of text in its row: {@code E 2025-09-01 15; I ...}. */
final class TermChanges {

    private TermChanges() {}

    static String write(List<TermChange> changes) {
        return changes.stream().map(TermChanges::write).collect(Collectors.joining(";"));
    }

    private static String write(TermChange change) {
        return switch (change) {
            case TermChange.Interrupted(var on, var restartedOn) -> "I " + on + " " + restartedOn;
            case TermChange.Suspended(var from, var to) -> "S " + from + " " + to;
            case TermChange.Extended(var on, var days) -> "E " + on + " " + days;
            case TermChange.Capped(var limit, var byRule) -> "C " + limit + " " + byRule;
        };
    }

    static List<TermChange> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(TermChanges::readOne).toList();
    }

    private static TermChange readOne(String text) {
        String[] part = text.split(" ");
        LocalDate first = LocalDate.parse(part[1]);
        return switch (part[0]) {
            case "I" -> new TermChange.Interrupted(first, LocalDate.parse(part[2]));
            case "S" -> new TermChange.Suspended(first, LocalDate.parse(part[2]));
            case "E" -> new TermChange.Extended(first, Integer.parseInt(part[2]));
            case "C" -> new TermChange.Capped(first, part[2]);
            default -> throw new IllegalArgumentException("Unknown change of a term: " + part[0]);
        };
    }
}
