package mx.ine.transparencia.platform.testing;

import java.nio.file.Path;

/**
 * How an embedded PostgreSQL runs.
 *
 * @param dataDirectory created and initialised when it is empty, else used as it is
 * @param port on 127.0.0.1; 0 takes a free one
 * @param superuserPassword of {@code postgres}, set when the directory is initialised
 * @param durable false leaves out fsync: for tests, which lose nothing with the power
 */
public record PostgresOptions(
        Path dataDirectory, int port, String superuserPassword, boolean durable) {

    /** A server for tests: free port, temporary directory, fast and forgetful. */
    public static PostgresOptions forTests() {
        return new PostgresOptions(
                Directories.temporary("postgres").resolve("data"), 0, "postgres", false);
    }
}
