package mx.ine.transparencia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL 17 server of our own, for tests and for the local run: no installation and no
 * Docker, also as root. It ends with this JVM (see {@link Guardian}), and what is in its data
 * directory stays.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresOptions options;
    private final int port;
    private final Unprivileged user = Unprivileged.forThisUser();
    private final Path binaries = PostgresBinaries.directory(user);
    private Process process;

    private EmbeddedPostgresServer(PostgresOptions options) {
        this.options = options;
        this.port = FreePort.orFree(options.port());
    }

    /** Initialises the directory if need be, starts the server and waits until it answers. */
    public static EmbeddedPostgresServer start(PostgresOptions options) {
        EmbeddedPostgresServer server = new EmbeddedPostgresServer(options);
        server.start();
        return server;
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public PostgresAdmin admin() {
        return new PostgresAdmin(
                "jdbc:postgresql://127.0.0.1:" + port, "postgres", options.superuserPassword());
    }

    /** Starts it again after {@link #stop}, on the same port. */
    public synchronized void start() {
        try {
            if (!Files.exists(options.dataDirectory().resolve("PG_VERSION"))) {
                initialise();
            }
            PostmasterFile file = new PostmasterFile(options.dataDirectory());
            file.awaitNoServer(Duration.ofSeconds(20));
            user.own(options.dataDirectory());
            Guardian.ofThisProcess().watchPostgres(options.dataDirectory());
            process = launch(command());
            file.awaitReady(process, PATIENCE, log());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** Stops it as an administrator would: connections are cut, nothing committed is lost. */
    public synchronized void stop() {
        signal("INT");
    }

    /** Stops it as a crash would: it recovers from its log at the next start. */
    public synchronized void crash() {
        signal("QUIT");
    }

    @Override
    public void close() {
        stop();
    }

    /** Where the server writes its messages. */
    public Path log() {
        return options.dataDirectory().resolveSibling("postgres.log");
    }

    private void signal(String name) {
        if (process == null || !process.isAlive()) {
            return;
        }
        Commands.succeeds(List.of("sh", "-c", "kill -" + name + " " + process.pid()));
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void initialise() throws IOException {
        Path data = options.dataDirectory();
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        user.own(data);
        Path password = Files.createTempFile("transparencia-", ".password");
        try {
            Files.writeString(password, options.superuserPassword());
            user.own(password);
            Process init =
                    launch(
                            List.of(
                                    binaries.resolve("bin/initdb").toString(),
                                    "--pgdata=" + data.toAbsolutePath(),
                                    "--username=postgres",
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--no-sync",
                                    "--no-instructions"));
            if (init.waitFor() != 0) {
                throw new IOException("initdb failed, see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            Files.delete(password);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", options.dataDirectory().toAbsolutePath().toString()));
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "port=" + port,
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "max_connections=200",
                                "shared_buffers=64MB",
                                "timezone=UTC",
                                "log_timezone=UTC"));
        if (!options.durable()) {
            settings.addAll(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private Process launch(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(Commands.ownSession());
        whole.addAll(user.prefix());
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }
}
