package mx.ine.transparencia.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import mx.ine.transparencia.platform.testing.Guardian;

/**
 * The packaged suite, started once for all tests by {@code deploy/run} as anybody starts it, at a
 * training date and on ports of its own. With {@code -Dsuite.attach=DIR} the tests use the one that
 * runs already on that data directory.
 */
public final class Suite implements AutoCloseable {
    /** The date of the issue: a Monday, one week before the first closure of the Institute. */
    static final String BEGINNING = "2025-08-25";

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static volatile Suite running;

    private final Path checkout;
    private final Path data;
    private final boolean ours;
    private final Properties facts = new Properties();

    private Suite(Path checkout, Path data, boolean ours) {
        this.checkout = checkout;
        this.data = data;
        this.ours = ours;
    }

    /** The suite of this run of tests. */
    public static Suite running() {
        Suite suite = running;
        if (suite == null) {
            throw new IllegalStateException("Annotate the test with @BlackBox");
        }
        return suite;
    }

    static synchronized Suite start() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        String attach = System.getProperty("suite.attach", "");
        Path data = attach.isEmpty() ? module.resolve("target/suite-data") : Path.of(attach);
        Suite suite = new Suite(module.resolve("../..").normalize(), data, attach.isEmpty());
        if (suite.ours) {
            suite.launch();
        }
        suite.readFacts();
        running = suite;
        return suite;
    }

    private void launch() {
        List<String> options =
                new ArrayList<>(
                        List.of("--background", "--complete", "--fresh", "--clock", BEGINNING));
        options.addAll(List.of("--port-base", System.getProperty("suite.port.base", "21080")));
        if (System.getProperty("suite.build", "yes").equals("no")) {
            options.add("--no-build");
        }
        deploy("run", options.toArray(String[]::new));
        launcher().ifPresent(Guardian.ofThisProcess()::watch);
    }

    /** Runs a command of {@code deploy/} on this suite. */
    public void deploy(String command, String... options) {
        List<String> words = new ArrayList<>();
        words.add(checkout.resolve("deploy").resolve(command).toString());
        words.addAll(List.of(options));
        words.addAll(List.of("--data", data.toString()));
        new Command(words, data.resolveSibling("suite-" + command + ".log")).run(PATIENCE);
    }

    /** The one address people see. */
    public String origin() {
        return fact("public.url");
    }

    /** A service's own address, behind the gateway. */
    public String direct(String service) {
        return fact(service + ".url");
    }

    public String kafka() {
        return fact("kafka.bootstrap");
    }

    public String control() {
        return fact("control.url");
    }

    public Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path checkout() {
        return checkout;
    }

    @Override
    public void close() {
        running = null;
        if (ours) {
            deploy("stop");
        }
    }

    private java.util.Optional<ProcessHandle> launcher() {
        try {
            String pid = Files.readString(data.resolve("run/launcher.pid")).strip();
            return ProcessHandle.of(Long.parseLong(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFacts() {
        try (var reader = Files.newBufferedReader(data.resolve("run/suite.properties"))) {
            facts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("No suite runs on " + data, e);
        }
    }

    private String fact(String name) {
        return facts.getProperty(name);
    }
}
