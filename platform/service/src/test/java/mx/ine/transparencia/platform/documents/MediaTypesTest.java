package mx.ine.transparencia.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] PDF =
            "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final MediaTypes types = new MediaTypes();

    @TempDir Path directory;

    @Test
    void content_that_agrees_with_its_name_is_known() throws IOException {
        assertThat(type("a.png", PNG)).isEqualTo("image/png");
        assertThat(type("a.PDF", PDF)).isEqualTo("application/pdf");
        assertThat(type("a.txt", "hola, ñandú".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
        assertThat(type("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/csv");
        assertThat(type("a.doc", java.util.Arrays.copyOf(OLE, 600)))
                .isEqualTo("application/msword");
        assertThat(type("a.mp3", "ID3\u0003\u0000".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("audio/mpeg");
    }

    @Test
    void office_documents_are_known_by_their_parts() throws IOException {
        assertThat(type("a.docx", zip("[Content_Types].xml", "word/document.xml")))
                .endsWith("wordprocessingml.document");
        assertThat(type("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .endsWith("spreadsheetml.sheet");
        assertThat(type("a.zip", zip("uno.txt"))).isEqualTo("application/zip");
        assertThat(type("a.odt", openDocument("application/vnd.oasis.opendocument.text")))
                .isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @ParameterizedTest
    @CsvSource({"a.pdf", "a.jpg", "a.txt", "a.docx", "a", "a.html", "a.exe"})
    void an_image_under_another_name_is_refused(String name) {
        refused(name, PNG);
    }

    @Test
    void what_pretends_is_refused() throws IOException {
        refused("a.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refused("a.txt", "<html><body><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refused("a.txt", "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1));
        refused("a.docx", zip("uno.txt"));
        refused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused("a.zip", zip("[Content_Types].xml", "word/document.xml"));
        refused("a.zip", java.util.Arrays.copyOf(zip("uno.txt"), 40));
        refused("a.doc", PDF);
    }

    @Test
    void a_zip_with_an_endless_directory_is_refused_unread() throws IOException {
        byte[] zip = zip("uno.txt");
        int end = zip.length - 22;
        for (int i = 0; i < 4; i++) {
            zip[end + 12 + i] = (byte) 0x7f;
        }
        refused("a.zip", zip);
    }

    private String type(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile(directory, "", ".part");
        Files.write(file, content);
        return types.of(file, name);
    }

    private void refused(String name, byte[] content) {
        assertThatThrownBy(() -> type(name, content)).as(name).isInstanceOf(DocumentRefused.class);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                write(zip, name, "contenido");
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            write(zip, "mimetype", type);
            write(zip, "content.xml", "<x/>");
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
