package mx.ine.transparencia.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where bytes stand under their SHA-256. What is there never changes. */
interface DocumentStore {

    /**
     * Keeps the file's bytes under their hash, durably, before it returns. The file may be moved
     * away or left where it is. Keeping the same bytes twice changes nothing.
     */
    void keep(Path file, String sha256) throws IOException;

    /** Its bytes. The caller closes. */
    InputStream open(String sha256) throws IOException;

    boolean has(String sha256) throws IOException;
}
