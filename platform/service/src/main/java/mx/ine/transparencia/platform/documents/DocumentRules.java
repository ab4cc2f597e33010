package mx.ine.transparencia.platform.documents;

import java.util.Set;
import java.util.TreeSet;

/**
 * What may be stored.
 *
 * @param mediaTypes the types allowed, as content shows them
 * @param maxBytes the greatest size
 */
public record DocumentRules(Set<String> mediaTypes, long maxBytes) {

    private static final long MB = 1024L * 1024L;

    private static final Set<String> DOCUMENTS =
            Set.of(
                    "application/pdf",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "text/plain",
                    "text/csv",
                    "image/jpeg",
                    "image/png",
                    "image/tiff");

    private static final Set<String> MEDIA =
            Set.of(
                    "application/zip",
                    "audio/mpeg",
                    "audio/mp4",
                    "audio/vnd.wave",
                    "video/mp4",
                    "application/vnd.oasis.opendocument.presentation");

    /** What a person attaches: documents and images, 20 MB. */
    public static final DocumentRules ATTACHMENT = new DocumentRules(DOCUMENTS, 20 * MB);

    /** What an organ delivers: also recordings and archives, 500 MB. */
    public static final DocumentRules DELIVERY = ATTACHMENT.and(MEDIA).upTo(500 * MB);

    public DocumentRules {
        mediaTypes = Set.copyOf(mediaTypes);
    }

    public DocumentRules and(Set<String> more) {
        Set<String> all = new TreeSet<>(mediaTypes);
        all.addAll(more);
        return new DocumentRules(all, maxBytes);
    }

    public DocumentRules upTo(long bytes) {
        return new DocumentRules(mediaTypes, bytes);
    }

    public DocumentRules only(Set<String> types) {
        return new DocumentRules(types, maxBytes);
    }
}
