package mx.ine.transparencia.requests.request.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.ine.transparencia.kernel.process.Decision;

/**
 * Every stage crossed with every command, as a table that people read and compare.
 *
 * @param commands the columns
 * @param rows for each sample of a stage, what comes of each command
 */
record Matrix(List<String> commands, Map<String, List<String>> rows) {

    private static final String STAGE = "stage";

    /** As the process decides today. */
    static Matrix ofTheProcess() {
        List<Class<? extends Command>> types = kinds(Command.class);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Sample sample : Samples.all()) {
            List<String> cells = types.stream().map(type -> cell(sample, type)).toList();
            if (rows.put(sample.name(), cells) != null) {
                throw new AssertionError("Two samples are called " + sample.name());
            }
        }
        return new Matrix(types.stream().map(Class::getSimpleName).toList(), rows);
    }

    private static String cell(Sample sample, Class<? extends Command> type) {
        Stage stage = sample.life().stage();
        return switch (sample.decide(type)) {
            case Decision.Refused<Event>(var rule) ->
                    rule == Rule.NOT_IN_THIS_STAGE ? "·" : rule.name();
            case Decision.Accepted<Event>(var events) -> {
                Status reached = Evolution.evolve(stage, events).status();
                yield reached == stage.status() ? "✓" : "→ " + reached;
            }
        };
    }

    /** The records at the leaves of a sealed family, in the order in which they are written. */
    static <T> List<Class<? extends T>> kinds(Class<T> family) {
        return leaves(family).<Class<? extends T>>map(leaf -> leaf.asSubclass(family)).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Matrix::leaves)
                : Stream.of(type);
    }

    static boolean accepts(String cell) {
        return cell.equals("✓") || cell.startsWith("→ ");
    }

    /** The first table of a Markdown text. */
    static Matrix parse(String markdown) {
        List<List<String>> lines =
                markdown.lines().filter(line -> line.startsWith("|")).map(Matrix::cells).toList();
        List<String> header = lines.getFirst();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            rows.put(line.getFirst(), line.subList(1, line.size()));
        }
        return new Matrix(header.subList(1, header.size()), Collections.unmodifiableMap(rows));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    String table() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(STAGE, commands));
        rows.forEach((name, cells) -> lines.add(line(name, cells)));
        int[] widths = new int[commands.size() + 1];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
        return lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining());
    }

    private static List<String> line(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            text.append(' ')
                    .append(line.get(i))
                    .append(" ".repeat(widths[i] - line.get(i).length()));
            text.append(" |");
        }
        return text.append('\n').toString();
    }

    /** What a table says and the other does not, cell by cell. */
    List<String> differencesTo(Matrix process) {
        List<String> differences = new ArrayList<>();
        rows.keySet().stream()
                .filter(name -> !process.rows.containsKey(name))
                .forEach(name -> differences.add(name + ": in the table, not among the samples"));
        process.rows.forEach((name, cells) -> {
            if (!rows.containsKey(name)) {
                differences.add(name + ": not in the table");
            } else if (commands.equals(process.commands)) {
                compare(name, rows.get(name), cells, differences);
            }
        });
        return differences;
    }

    private void compare(
            String name, List<String> expected, List<String> actual, List<String> differences) {
        for (int i = 0; i < commands.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                differences.add(
                        "%s × %s: the table says '%s', the process '%s'"
                                .formatted(name, commands.get(i), expected.get(i), actual.get(i)));
            }
        }
    }
}
