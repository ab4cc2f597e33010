package mx.ine.transparencia.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mx.ine.transparencia.local.process.Part;
import mx.ine.transparencia.platform.testing.EmbeddedPostgresServer;
import mx.ine.transparencia.platform.testing.PostgresOptions;
import mx.ine.transparencia.platform.testing.ServiceDatabase;

/** The database server, with one database and two users for each service. */
final class PostgresPart implements Part {
    private static final long WATCH_MILLIS = 500;

    private final DataDirectory data;
    private final Secrets secrets;
    private final int port;
    private final Consumer<String> news;

    private EmbeddedPostgresServer server;
    private volatile State state = State.STOPPED;

    PostgresPart(DataDirectory data, Secrets secrets, int port, Consumer<String> news) {
        this.data = data;
        this.secrets = secrets;
        this.port = port;
        this.news = news;
    }

    @Override
    public String name() {
        return Endpoint.POSTGRES.id();
    }

    @Override
    public synchronized void start() {
        if (state != State.STOPPED) {
            return;
        }
        state = State.STARTING;
        if (server == null) {
            server =
                    EmbeddedPostgresServer.start(
                            new PostgresOptions(
                                    data.directory("postgres").resolve("data"),
                                    port,
                                    secrets.of("postgres.superuser"),
                                    true));
            Thread.ofPlatform().daemon().name("keeper-postgres").start(this::keepAlive);
        } else {
            server.start();
        }
        state = State.READY;
    }

    @Override
    public synchronized void stop() {
        state = State.STOPPED;
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public OptionalLong pid() {
        try (BufferedReader file = Files.newBufferedReader(postmasterFile())) {
            long pid = Long.parseLong(file.readLine().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                    ? OptionalLong.of(pid)
                    : OptionalLong.empty();
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each service's database, made when it is not there yet. */
    Map<SuiteService, ServiceDatabase> databases() {
        Map<SuiteService, ServiceDatabase> databases = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            databases.put(
                    service,
                    server.admin()
                            .provide(
                                    service.id(),
                                    secrets.of(service.id() + ".database.owner"),
                                    secrets.of(service.id() + ".database.app")));
        }
        return databases;
    }

    private Path postmasterFile() {
        return data.directory("postgres").resolve("data").resolve("postmaster.pid");
    }

    private void keepAlive() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
                restartWhenGone();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restartWhenGone() {
        if (state == State.READY && pid().isEmpty()) {
            news.accept("PostgreSQL terminó; arranca otra vez. Vea " + server.log());
            state = State.STARTING;
            server.start();
            state = State.READY;
        }
    }
}
