package mx.ine.transparencia.kernel.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files that travel inside this library. */
public final class Resources {

    private static final String HOME = "/mx/ine/transparencia/kernel/";

    private Resources() {}

    /** The whole text of a data file; a missing one is a fault of the build. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(HOME + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing data file " + HOME + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable data file " + name, e);
        }
    }
}
