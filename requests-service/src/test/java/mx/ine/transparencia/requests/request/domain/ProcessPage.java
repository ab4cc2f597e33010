package mx.ine.transparencia.requests.request.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.ine.transparencia.kernel.regime.TermRule;

/** Draws the process from the committed table: who reads the page reads what the tests hold. */
final class ProcessPage {

    private static final String HEAD =
            """
            # The process of a request for information

            Art. 24-31 and 39 of the Reglamento. Drawn by `ProcessPageTest` from the table in
            [request-matrix.md](../requests-service/src/test/resources/process/request-matrix.md);
            the build fails when it is stale. To draw it again:

            ```
            mvn test -pl requests-service -Dtest='RequestMatrixTest,ProcessPageTest' -Dprocess.write=true
            ```

            """;

    private final Matrix matrix;
    private final Map<Status, Map<Status, Set<String>>> moves = new EnumMap<>(Status.class);
    private final Map<Status, Set<String>> staying = new EnumMap<>(Status.class);

    ProcessPage(Matrix matrix) {
        this.matrix = matrix;
        for (Status status : Status.values()) {
            moves.put(status, new EnumMap<>(Status.class));
            staying.put(status, new TreeSet<>());
        }
        matrix.rows().forEach(this::read);
    }

    private void read(String row, List<String> cells) {
        Status from = Status.valueOf(row.split(" ", 2)[0]);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String command = matrix.commands().get(i);
            if (cell.startsWith("→ ")) {
                Status to = Status.valueOf(cell.substring(2));
                moves.get(from).computeIfAbsent(to, _ -> new TreeSet<>()).add(command);
            } else if (Matrix.accepts(cell)) {
                staying.get(from).add(command);
            }
        }
    }

    String text() {
        return HEAD + "```mermaid\n" + diagram() + "```\n\n" + statuses() + "\n" + terms();
    }

    private String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        beginnings().forEach((status, channels) -> edge(text, "[*]", status.name(), channels));
        for (Status from : Status.values()) {
            moves.get(from).forEach((to, by) -> edge(text, from.name(), to.name(), by));
        }
        for (Status status : Status.values()) {
            if (!status.open()) {
                text.append("    ").append(status).append(" --> [*]\n");
            }
        }
        return text.toString();
    }

    private static Map<Status, Set<String>> beginnings() {
        Map<Status, Set<String>> channels = new EnumMap<>(Status.class);
        for (Channel channel : Channel.values()) {
            Status status = Life.filed(channel, "2025-08-25").status();
            channels.computeIfAbsent(status, _ -> new TreeSet<>()).add(channel.name());
        }
        return channels;
    }

    private static void edge(StringBuilder text, String from, String to, Set<String> by) {
        text.append("    %s --> %s : %s\n".formatted(from, to, String.join(", ", by)));
    }

    private String statuses() {
        StringBuilder text =
                new StringBuilder(
                        """
                        ## Statuses

                        | status | what people read | terms that run in it | acts that leave it as it is |
                        | --- | --- | --- | --- |
                        """);
        for (Status status : Status.values()) {
            text.append(
                    "| `%s` | %s | %s | %s |\n"
                            .formatted(
                                    status,
                                    status.label(),
                                    String.join(", ", running(status)),
                                    String.join(", ", staying.get(status))));
        }
        return text.toString();
    }

    private static Set<String> running(Status status) {
        return Samples.all().stream()
                .filter(sample -> sample.life().status() == status)
                .flatMap(sample -> StageTerms.of(sample.life().stage()).stream())
                .map(running -> running.term().rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What happens when each term is over: by itself, or only lateness. */
    private static String terms() {
        Map<String, TermRule> rules = new TreeMap<>();
        Set<String> firing = new TreeSet<>();
        for (Sample sample : Samples.all()) {
            for (StageTerms.Running running : StageTerms.of(sample.life().stage())) {
                rules.put(running.term().rule().id(), running.term().rule());
                if (running.fires()) {
                    firing.add(running.term().rule().id());
                }
            }
        }
        StringBuilder text =
                new StringBuilder(
                        """
                        ## Terms

                        The effect of a term in **bold** happens by itself (`ExpireTerm`) at the first moment
                        of the next day.

                        | term | article | length | what it is for | when it is over |
                        | --- | --- | --- | --- | --- |
                        """);
        rules.forEach((id, rule) -> text.append(line(rule, firing.contains(id))));
        return text.toString();
    }

    private static String line(TermRule rule, boolean fires) {
        String effect = fires ? "**" + rule.expiryEs() + "**" : rule.expiryEs();
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(rule.id(), rule.article(), rule.lengthEs(), rule.nameEs(), effect);
    }

    /** The commands that lead from one status to another. */
    Set<String> commands(Status from, Status to) {
        return moves.get(from).getOrDefault(to, Set.of());
    }

    /** Statuses that can be reached from a filing by the moves of the table. */
    Set<Status> reachable() {
        Map<Status, Boolean> seen = new LinkedHashMap<>();
        List<Status> next = new ArrayList<>(beginnings().keySet());
        while (!next.isEmpty()) {
            Status status = next.removeFirst();
            if (seen.put(status, true) == null) {
                next.addAll(moves.get(status).keySet());
            }
        }
        return seen.keySet();
    }

    /** Statuses from which no move leads on. */
    Set<Status> ends() {
        return moves.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
