package mx.ine.transparencia.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.logging.Logger;

/**
 * What the person sees: one line for each thing that happened, with the seconds since the start.
 */
public final class Console {
    /** Nobody looks at the terminal of a suite in the background. */
    private static final Logger LOG = Logger.getLogger("suite");

    private final PrintStream out;
    private long began = System.nanoTime();

    public Console(PrintStream out) {
        this.out = out;
    }

    /** Seconds count from here on. */
    void restart() {
        began = System.nanoTime();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    public void say(String what) {
        out.printf("%4d s  %s%n", elapsed().toSeconds(), what);
        out.flush();
        LOG.info(what);
    }

    void show(String text) {
        out.println(text);
        out.flush();
    }
}
