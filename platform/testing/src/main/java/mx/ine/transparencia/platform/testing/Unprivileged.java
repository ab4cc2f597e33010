package mx.ine.transparencia.platform.testing;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, and in containers one often is. Where the kernel allows it a
 * user namespace makes us look like nobody while the files stay ours; else {@code setpriv} makes us
 * nobody in earnest: the data directory is given to nobody, and must lie where nobody can go.
 */
sealed interface Unprivileged {
    String NOBODY = "65534";

    /** Prefix of the command. */
    List<String> prefix();

    /** Makes a file or directory usable by the process. */
    void own(Path path);

    /** Where programs are kept that the process can reach. */
    Path cache();

    static Unprivileged forThisUser() {
        boolean forced = Boolean.getBoolean("transparencia.testing.setpriv");
        if (new UnixSystem().getUid() != 0) {
            return new Ourselves(List.of());
        }
        if (!forced && Commands.succeeds(List.of("unshare", "-U", "true"))) {
            return new Ourselves(List.of("unshare", "-U"));
        }
        return new Nobody();
    }

    record Ourselves(List<String> prefix) implements Unprivileged {
        @Override
        public void own(Path path) {
            // files are ours already
        }

        @Override
        public Path cache() {
            String configured = System.getenv("XDG_CACHE_HOME");
            Path root =
                    configured == null || configured.isBlank()
                            ? Path.of(System.getProperty("user.home"), ".cache")
                            : Path.of(configured);
            return root.resolve("transparencia");
        }
    }

    record Nobody() implements Unprivileged {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }

        @Override
        public void own(Path path) {
            Commands.succeeds(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
        }

        /** Not at home: nobody may not enter the home of root. */
        @Override
        public Path cache() {
            return Path.of(System.getProperty("java.io.tmpdir"), "transparencia-of-root");
        }
    }
}
