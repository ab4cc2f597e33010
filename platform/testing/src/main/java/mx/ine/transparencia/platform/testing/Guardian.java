package mx.ine.transparencia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends what this JVM started when the JVM itself is gone, however it went.
 *
 * <p>A shutdown hook does not run on {@code kill -9}. The guardian is a small {@code sh} that reads
 * a pipe of which only this JVM holds the other end; when the JVM disappears the kernel closes the
 * pipe, and the guardian stops each watched process (only if it is still the same one: a process id
 * may be used again), then each PostgreSQL by its {@code postmaster.pid}, and removes the temporary
 * directories. It lives in a session of its own, so that Ctrl-C in the terminal does not reach it.
 */
public final class Guardian {
    private static final String SCRIPT = Resources.text("guardian.sh");
    private static Guardian instance;

    private final Writer pipe;

    private Guardian() {
        List<String> command = new ArrayList<>(Commands.ownSession());
        command.addAll(List.of("sh", "-c", SCRIPT, "transparencia-guardian"));
        try {
            Process shell =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .directory(Path.of("/").toFile())
                            .start();
            pipe = shell.outputWriter(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The guardian needs a POSIX shell", e);
        }
    }

    /** The guardian of this JVM, started when first asked for. */
    public static synchronized Guardian ofThisProcess() {
        if (instance == null) {
            instance = new Guardian();
        }
        return instance;
    }

    /** From now on the process ends with this JVM: first asked to (TERM), after ten seconds not. */
    public void watch(ProcessHandle process) {
        tell("watch", Long.toString(process.pid()));
    }

    /** The process was ended in an orderly way, or may outlive us. */
    public void forget(ProcessHandle process) {
        tell("forget", Long.toString(process.pid()));
    }

    /** From now on the PostgreSQL server of this data directory ends with this JVM. */
    public void watchPostgres(Path dataDirectory) {
        tell("postgres", dataDirectory.toAbsolutePath().toString());
    }

    /** A temporary directory that nobody needs once this JVM is gone. */
    public void removeAtEnd(Path temporaryDirectory) {
        Path name = temporaryDirectory.getFileName();
        if (name == null || !name.toString().startsWith("transparencia-")) {
            throw new IllegalArgumentException("Not a temporary directory of ours");
        }
        tell("remove", temporaryDirectory.toAbsolutePath().toString());
    }

    private synchronized void tell(String what, String value) {
        try {
            pipe.write(what + " " + value + "\n");
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The guardian is gone", e);
        }
    }
}
