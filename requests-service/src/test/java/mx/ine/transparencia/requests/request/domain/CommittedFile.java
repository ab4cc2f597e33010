package mx.ine.transparencia.requests.request.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file that is kept in the repository. Run with {@code -Dprocess.write=true} the tests
 * write it again; otherwise they fail when it is stale.
 */
record CommittedFile(Path path) {

    /** From the folder of the service, where its tests run. */
    static CommittedFile at(String path) {
        return new CommittedFile(Path.of(path));
    }

    static boolean writing() {
        return Boolean.getBoolean("process.write");
    }

    String text() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
