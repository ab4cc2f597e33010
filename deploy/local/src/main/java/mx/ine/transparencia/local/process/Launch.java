package mx.ine.transparencia.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a process is started: its command, its settings and where it writes. */
public record Launch(
        List<String> command, Map<String, String> environment, Path directory, Path log) {
    private static final List<String> OURS_TO_SET =
            List.of("QUARKUS_", "TRANSPARENCIA_", "KAFKA_", "KC_", "JAVA_OPTS");

    Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // what the person's shell happens to set for other programs must not reach a service
        builder.environment()
                .keySet()
                .removeIf(name -> OURS_TO_SET.stream().anyMatch(name::startsWith));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
