package mx.ine.transparencia.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.ine.transparencia.local.clock.TrainingInstant;

/**
 * What the person asked of {@code deploy/run}.
 *
 * @param data where the suite keeps everything
 * @param fresh forget what is there
 * @param complete be ready only when sign-in is, too
 * @param clock live at this moment (training)
 * @param follow until the suite is ready, end with this process: it waits for us
 */
record Options(
        Path data,
        boolean fresh,
        boolean complete,
        Optional<Instant> clock,
        Optional<ProcessHandle> follow,
        Ports ports) {
    private static final Set<String> FLAGS = Set.of("--fresh", "--complete");
    private static final Set<String> WITH_VALUE =
            Set.of("--data", "--clock", "--follow", "--port-base", "--port");

    /**
     * @throws StartRefused when something is not understood
     */
    static Options parse(List<String> arguments) {
        Map<String, List<String>> given = read(arguments);
        return new Options(
                Path.of(last(given, "--data").orElse(".data")).toAbsolutePath().normalize(),
                given.containsKey("--fresh"),
                given.containsKey("--complete"),
                last(given, "--clock").map(TrainingInstant::parse),
                last(given, "--follow")
                        .map(pid -> number("--follow", pid))
                        .flatMap(ProcessHandle::of),
                ports(given));
    }

    private static Map<String, List<String>> read(List<String> arguments) {
        Map<String, List<String>> given = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String name = rest.pop();
            if (!FLAGS.contains(name) && !WITH_VALUE.contains(name)) {
                throw new StartRefused(
                        "No conozco la opción «%s». deploy/run --help muestra las que hay."
                                .formatted(name));
            }
            if (WITH_VALUE.contains(name) && rest.isEmpty()) {
                throw new StartRefused("A la opción %s le falta su valor.".formatted(name));
            }
            given.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(FLAGS.contains(name) ? "" : rest.pop());
        }
        return given;
    }

    private static Ports ports(Map<String, List<String>> given) {
        Ports ports =
                last(given, "--port-base")
                        .map(base -> Ports.from(number("--port-base", base)))
                        .orElseGet(Ports::usual);
        for (String assignment : given.getOrDefault("--port", List.of())) {
            String[] parts = assignment.split("=", 2);
            if (parts.length < 2) {
                throw new StartRefused("Escriba --port NOMBRE=N.");
            }
            ports = ports.with(endpoint(parts[0]), number("--port", parts[1]));
        }
        return ports;
    }

    private static Endpoint endpoint(String id) {
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> endpoint.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new StartRefused(
                                "Nada de la suite se llama «%s». Los nombres son: %s."
                                        .formatted(id, names())));
    }

    private static String names() {
        return Arrays.stream(Endpoint.values()).map(Endpoint::id).collect(Collectors.joining(", "));
    }

    private static Optional<String> last(Map<String, List<String>> given, String name) {
        return Optional.ofNullable(given.get(name)).map(List::getLast);
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StartRefused("%s pide un número, no «%s».".formatted(name, text), e);
        }
    }
}
