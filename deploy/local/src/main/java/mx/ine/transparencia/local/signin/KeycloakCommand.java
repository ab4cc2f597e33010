package mx.ine.transparencia.local.signin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keycloak's own start script, less the shell: one process, of which we know the id. */
final class KeycloakCommand {
    /** Options that are fixed when Keycloak is built, and must not be given again at a start. */
    static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=dev-file",
                    "--http-relative-path=" + Realm.PATH,
                    "--health-enabled=false",
                    "--metrics-enabled=false");

    private static final List<String> OPENED =
            Stream.of("util", "util.concurrent", "security", "lang")
                    .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED")
                    .toList();

    private KeycloakCommand() {}

    static List<String> java(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx320m", "-XX:+UseSerialGC"));
        command.addAll(OPENED);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(
                List.of(
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
