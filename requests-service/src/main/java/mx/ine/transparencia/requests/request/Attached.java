package mx.ine.transparencia.requests.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import mx.ine.transparencia.platform.documents.DocumentRefused;
import mx.ine.transparencia.requests.web.FormReading;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files that came with a form. */
final class Attached {

    private Attached() {}

    /** Those really chosen: a browser sends an empty one for a field left alone. */
    static List<FileUpload> of(List<FileUpload> sent) {
        return sent == null ? List.of() : sent.stream().filter(Attached::chosen).toList();
    }

    private static boolean chosen(FileUpload upload) {
        boolean named = upload.fileName() != null && !upload.fileName().isBlank();
        try {
            return named || Files.size(upload.uploadedFile()) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores one; a refused one is told by its name and does not undo the others. */
    static void one(FormReading reading, FileUpload upload, Runnable store) {
        try {
            store.run();
        } catch (DocumentRefused refused) {
            refused.problem()
                    .violations()
                    .forEach(
                            why -> reading.fail("files", upload.fileName() + ": " + why.message()));
        }
    }
}
