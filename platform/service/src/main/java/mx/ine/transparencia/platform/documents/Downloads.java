package mx.ine.transparencia.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Gives a document to whoever may have it, so that a browser never runs anything in it. */
@ApplicationScoped
public final class Downloads {

    /** What browsers show without running it. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/jpeg", "image/png", "text/plain");

    private final Documents documents;

    Downloads(Documents documents) {
        this.documents = documents;
    }

    /** To keep. */
    public Response attachment(StoredDocument document) {
        return response(document, "attachment");
    }

    /** To look at, where that is safe; else to keep. */
    public Response inline(StoredDocument document) {
        return response(document, SHOWN.contains(document.mediaType()) ? "inline" : "attachment");
    }

    private Response response(StoredDocument document, String disposition) {
        return Response.ok(documents.open(document.sha256()))
                .type(type(document.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.disposition(disposition, document.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static String type(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }
}
