package mx.ine.transparencia.platform.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** The type of a file by its content; its name may only say the same more precisely. */
final class MediaTypes {

    /** What several formats share at their beginning; which one it is, only the name tells. */
    private static final String OLE2 = "application/x-tika-msoffice";

    private static final Set<String> BY_NAME = Set.of("text/plain", OLE2);
    private static final Map<String, String> USUAL =
            Map.of("audio/x-wav", "audio/vnd.wave", "application/mp4", "video/mp4");

    private final Tika tika = new Tika();
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

    /**
     * The type.
     *
     * @throws DocumentRefused when the name's extension is of another type than the content
     */
    String of(Path file, String name) throws IOException {
        String content = content(file);
        String named = usual(tika.detect(name));
        if (named.equals(content)) {
            return content;
        }
        if (BY_NAME.contains(content) && isKindOf(named, content)) {
            return named;
        }
        throw new DocumentRefused("el contenido no corresponde a la extensión del nombre");
    }

    private String content(Path file) throws IOException {
        String type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            type = usual(tika.detect(in));
        }
        if (!isKindOf(type, ZipKinds.ZIP)) {
            return type;
        }
        return ZipKinds.of(file)
                .orElseThrow(() -> new DocumentRefused("el archivo comprimido no es seguro"));
    }

    private boolean isKindOf(String type, String general) {
        return type.equals(general)
                || registry.isSpecializationOf(MediaType.parse(type), MediaType.parse(general));
    }

    private static String usual(String type) {
        return USUAL.getOrDefault(type, type);
    }
}
