package mx.ine.transparencia.platform.testing;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, and in containers one often is. Where the kernel allows it a
 * user namespace makes us look like nobody while the files stay ours; else {@code setpriv} makes us
 * nobody in earnest, and the data directory is given to nobody.
 */
sealed interface Unprivileged {
    String NOBODY = "65534";

    /** Prefix of the command. */
    List<String> prefix();

    /** Makes a file or directory usable by the process. */
    void own(Path path);

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
    }

    record Nobody() implements Unprivileged {
        @Override
        public List<String> prefix() {
            // the capability lets it pass directories of root on the way to its own
            String read = "+dac_override";
            return List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=" + read,
                    "--ambient-caps=" + read);
        }

        @Override
        public void own(Path path) {
            Commands.succeeds(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
        }
    }
}
