package mx.ine.transparencia.platform.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import mx.ine.transparencia.platform.documents.DocumentRules;
import mx.ine.transparencia.platform.documents.Documents;
import mx.ine.transparencia.platform.documents.Downloads;
import mx.ine.transparencia.platform.documents.StoredDocument;
import mx.ine.transparencia.platform.web.BodyLimit;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/api/prueba/v1/files")
@PermitAll
class Files {

    /** So that a large file needs no large test data. */
    private static final DocumentRules RULES =
            DocumentRules.DELIVERY.and(Set.of("application/octet-stream"));

    private final Documents documents;
    private final Downloads downloads;
    private final AtomicReference<StoredDocument> last = new AtomicReference<>();

    Files(Documents documents, Downloads downloads) {
        this.documents = documents;
        this.downloads = downloads;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public StoredDocument upload(@RestForm("file") FileUpload file, @RestForm String title)
            throws IOException {
        try (InputStream in =
                java.nio.file.Files.newInputStream(file.uploadedFile(), StandardOpenOption.READ)) {
            return kept(documents.store(in, file.fileName(), RULES));
        }
    }

    @POST
    @Path("/small")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(10_000)
    public StoredDocument small(@RestForm("file") FileUpload file) throws IOException {
        return upload(file, "");
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public StoredDocument stream(@RestQuery String name, InputStream in) {
        return kept(documents.store(in, name, RULES));
    }

    @GET
    @Path("/last")
    public Response last() {
        return downloads.inline(last.get());
    }

    private StoredDocument kept(StoredDocument document) {
        last.set(document);
        return document;
    }
}
