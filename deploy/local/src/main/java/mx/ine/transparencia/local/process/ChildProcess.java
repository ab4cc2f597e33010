package mx.ine.transparencia.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mx.ine.transparencia.platform.testing.Guardian;

/** A process that is kept alive: when it ends without being asked to it is started again. */
public final class ChildProcess implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 200;

    private final String name;
    private final Launch launch;
    private final Probe probe;
    private final Path pidFile;
    private final Consumer<String> news;
    private final Backoff backoff = new Backoff();

    private Thread keeper;
    private volatile boolean wanted;
    private volatile Process process;
    private volatile State state = State.STOPPED;

    public ChildProcess(
            String name, Launch launch, Probe probe, Path pidFile, Consumer<String> news) {
        this.name = name;
        this.launch = launch;
        this.probe = probe;
        this.pidFile = pidFile;
        this.news = news;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        if (!wanted) {
            wanted = true;
            state = State.STARTING;
            keeper = Thread.ofPlatform().daemon().name("keeper-" + name).start(this::keepAlive);
        }
    }

    @Override
    public synchronized void stop() {
        if (!wanted) {
            return;
        }
        wanted = false;
        keeper.interrupt();
        try {
            keeper.join(PATIENCE.plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        state = State.STOPPED;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public OptionalLong pid() {
        Process current = process;
        return current != null && current.isAlive()
                ? OptionalLong.of(current.pid())
                : OptionalLong.empty();
    }

    private void keepAlive() {
        try {
            while (wanted) {
                boolean hadBeenReady = runOnce();
                state = State.STARTING;
                TimeUnit.MILLISECONDS.sleep(backoff.after(hadBeenReady).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    /** One life of the process; true when it got ready. */
    private boolean runOnce() throws InterruptedException {
        try {
            process = launch.start();
            Guardian.ofThisProcess().watch(process.toHandle());
            Files.writeString(pidFile, process.pid() + "\n");
            boolean ready = awaitReady();
            int code = process.waitFor();
            news.accept(
                    "%s terminó (código %d); arranca otra vez. Vea %s"
                            .formatted(name, code, launch.log()));
            return ready;
        } catch (IOException e) {
            news.accept("%s no pudo arrancar: %s".formatted(name, e.getMessage()));
            return false;
        }
    }

    private boolean awaitReady() throws InterruptedException {
        while (process.isAlive()) {
            if (probe.ready()) {
                state = State.READY;
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return false;
    }

    private void end() {
        Process last = process;
        if (last == null) {
            return;
        }
        last.destroy();
        try {
            // the interrupt that ended the loop has been answered
            Thread.interrupted();
            if (!last.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                last.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
