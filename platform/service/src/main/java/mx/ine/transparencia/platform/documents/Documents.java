package mx.ine.transparencia.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/**
 * The store of documents: what is the same is kept once, under the SHA-256 of its content. Store
 * before the transaction that points to it: a pointer then never lacks its document, and a document
 * without pointers harms nobody. Nothing of a document's size stands in memory.
 */
@ApplicationScoped
public final class Documents {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final DocumentStore store;
    private final Incoming incoming;
    private final MediaTypes types = new MediaTypes();

    Documents(DocumentStore store, Incoming incoming) {
        this.store = store;
        this.incoming = incoming;
    }

    /**
     * Stores what the stream gives; does not close it.
     *
     * @param fileName as the sender calls it; its extension must agree with the content
     * @throws DocumentRefused (400) when empty, not of an allowed type or not what its name says
     * @throws mx.ine.transparencia.platform.web.ProblemException 413 when larger than the rules say
     */
    public StoredDocument store(InputStream in, String fileName, DocumentRules rules) {
        try {
            Incoming.Arrived arrived = incoming.receive(in, rules.maxBytes());
            try {
                return keep(arrived, FileNames.safe(fileName), rules);
            } finally {
                Files.deleteIfExists(arrived.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes; the caller closes. */
    public InputStream open(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        try {
            return store.open(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredDocument keep(Incoming.Arrived arrived, String name, DocumentRules rules)
            throws IOException {
        if (arrived.size() == 0) {
            throw new DocumentRefused("está vacío");
        }
        String type = types.of(arrived.file(), name);
        if (!rules.mediaTypes().contains(type)) {
            throw new DocumentRefused("no es de un tipo que aceptemos");
        }
        store.keep(arrived.file(), arrived.sha256());
        return new StoredDocument(arrived.sha256(), type, arrived.size(), name);
    }
}
