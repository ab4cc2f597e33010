package mx.ine.transparencia.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mx.ine.transparencia.local.clock.TrainingInstant;
import mx.ine.transparencia.local.signin.KeycloakPrograms;

/**
 * Starts the whole suite on this machine and keeps it running until it is told to stop. What it
 * started ends with it, however it ends.
 */
public final class Launcher {
    private static final Logger LOG = Logger.getLogger("suite");
    private static final Duration PATIENCE_WITH_ANOTHER = Duration.ofMinutes(5);

    private final Options options;
    private final Path checkout;
    private final Console console = new Console(System.out);
    private final AtomicBoolean ready = new AtomicBoolean();

    private Launcher(Options options, Path checkout) {
        this.options = options;
        this.checkout = checkout;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path checkout = Path.of(System.getProperty("transparencia.checkout", "."));
        try {
            new Launcher(Options.parse(List.of(arguments)), checkout.toAbsolutePath().normalize())
                    .run();
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            // without an exit the servers that did start would keep this process alive
            LOG.log(Level.SEVERE, "The suite did not start", e);
            System.err.println("La suite no pudo arrancar: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        DataDirectory data = DataDirectory.open(options.data());
        Optional<FileLock> lock = data.lock();
        if (lock.isEmpty()) {
            showTheOther(data);
            return;
        }
        options.follow().ifPresent(this::endWith);
        clear(data);
        LauncherLog.write(data.log("launcher"));
        KeycloakPrograms keycloak =
                new KeycloakPrograms(checkout.resolve("deploy/local/target/keycloak"));
        if (!keycloak.ready()) {
            console.say("Preparando el acceso de personal (solo la primera vez: medio minuto)");
            keycloak.prepare(data.log("sign-in"));
        }
        setClock(data);
        new SuiteFacts(data, options.ports()).write();
        console.restart();
        Suite suite = new Suite(checkout, data, options.ports(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, data)));
        suite.start(keycloak);
        if (options.complete()) {
            suite.awaitSignIn();
        }
        console.say("La suite está lista");
        String table =
                new SuiteTable(data, options.ports()).show(suite.signInReady(), Instant.now());
        ready.set(true);
        Files.writeString(data.run("table.txt"), table + "\n");
        console.show(table);
        new CountDownLatch(1).await();
    }

    /** Nothing of an earlier run is in the way: no table, no listener and, if asked, no data. */
    private void clear(DataDirectory data) throws IOException {
        Files.deleteIfExists(data.run("table.txt"));
        Files.writeString(data.run("launcher.pid"), ProcessHandle.current().pid() + "\n");
        List<Endpoint> taken = options.ports().taken();
        if (!taken.isEmpty()) {
            throw new StartRefused(
                    taken.stream().map(this::taken).collect(Collectors.joining("\n"))
                            + "\nDetenga ese programa, o elija otro puerto con --port %s=N, o todos con --port-base N."
                                    .formatted(taken.getFirst().id()));
        }
        if (options.fresh()) {
            data.wipe();
        }
    }

    private String taken(Endpoint endpoint) {
        return "El puerto %d (%s) lo ocupa otro programa."
                .formatted(options.ports().of(endpoint), endpoint.title());
    }

    /**
     * Data that lived in real time cannot be taken to another: its terms would make no sense. Data
     * that live later already go on from there, so that the same command can be given again.
     */
    private void setClock(DataDirectory data) {
        options.clock().ifPresent(moment -> takeTo(moment, data));
        if (data.clock().set()) {
            console.say(
                    "Capacitación: es %s en la Ciudad de México"
                            .formatted(TrainingInstant.inWords(data.clock().at(Instant.now()))));
        }
    }

    private void takeTo(Instant moment, DataDirectory data) {
        Instant now = Instant.now();
        if (!data.blank() && !data.clock().set()) {
            throw new StartRefused(
                    "Los datos de %s viven en tiempo real; use --fresh, u otro directorio con --data, para vivir en otra fecha."
                            .formatted(data.root()));
        }
        if (data.clock().set() && moment.isBefore(data.clock().at(now))) {
            console.say(
                    "Estos datos ya viven más tarde: el reloj sigue donde está (--fresh empieza de cero)");
        } else {
            data.clock().move(moment, now);
        }
    }

    private void showTheOther(DataDirectory data) throws IOException, InterruptedException {
        console.show("La suite ya corre sobre " + data.root());
        long end = System.nanoTime() + PATIENCE_WITH_ANOTHER.toNanos();
        while (!Files.exists(data.run("table.txt"))) {
            if (System.nanoTime() > end) {
                throw new StartRefused("Todavía arranca; vea " + data.log("launcher"));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        console.show(Files.readString(data.run("table.txt")));
    }

    /** Who waits for us to be ready went away: nobody would know that we run. */
    private void endWith(ProcessHandle waiting) {
        waiting.onExit()
                .thenRun(() -> {
                    if (!ready.get()) {
                        System.exit(1);
                    }
                });
    }

    private void stop(Suite suite, DataDirectory data) {
        console.say("Deteniendo la suite");
        suite.stop();
        try {
            Files.deleteIfExists(data.run("table.txt"));
            Files.deleteIfExists(data.run("launcher.pid"));
        } catch (IOException e) {
            console.say("No se pudo borrar " + data.run(""));
        }
        console.say("Detenida");
    }
}
