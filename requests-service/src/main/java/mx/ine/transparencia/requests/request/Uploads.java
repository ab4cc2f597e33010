package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.DocumentRules;
import mx.ine.transparencia.platform.documents.Documents;
import mx.ine.transparencia.platform.documents.StoredDocument;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Stores an uploaded file and adds it to its case: the bytes first, so nothing points to nothing.
 */
@ApplicationScoped
class Uploads {
    private final Documents documents;
    private final AttachService attaching;

    Uploads(Documents documents, AttachService attaching) {
        this.documents = documents;
        this.attaching = attaching;
    }

    CaseDocument add(CaseFile file, FileUpload upload, Integer turn, Actor actor) {
        return add(file, upload, turn, CaseFiles.ANSWER, actor);
    }

    /**
     * @param kind of what an organ hands over with its turn
     */
    CaseDocument add(CaseFile file, FileUpload upload, Integer turn, String kind, Actor actor) {
        DocumentRules rules = turn == null ? DocumentRules.ATTACHMENT : DocumentRules.DELIVERY;
        StoredDocument stored = store(upload, rules);
        return turn == null
                ? attaching.attach(file.row().id, stored, actor)
                : attaching.attachToTurn(file.row().id, turn, kind, stored, actor);
    }

    /** Of a payment, before it is registered. */
    StoredDocument store(FileUpload upload) {
        return store(upload, DocumentRules.ATTACHMENT);
    }

    void proof(CaseFile file, StoredDocument stored, Actor actor) {
        attaching.attachProof(file.row().id, stored, actor);
    }

    private StoredDocument store(FileUpload upload, DocumentRules rules) {
        try (InputStream in = Files.newInputStream(upload.uploadedFile())) {
            return documents.store(in, upload.fileName(), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
