package mx.ine.transparencia.suite.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Suite;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, or more than can be taken. */
@BlackBox
@Order(35)
class UploadInputTest {
    private static final long TWO_GIGABYTES = 2L << 30;
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};
    private static final byte[] TEXT = "Texto claro.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_program_with_the_name_of_a_document() {
        refused("informe.pdf", PROGRAM, "application/pdf");
    }

    @Test
    void a_text_with_the_name_of_a_document() {
        refused("informe.pdf", TEXT, "application/pdf");
    }

    @Test
    void a_document_with_the_name_of_a_picture() {
        refused("foto.png", PDF, "image/png");
    }

    @Test
    void a_page_that_could_run_in_a_browser() {
        byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        refused("pagina.html", page, "text/html");
    }

    @Test
    void an_empty_file() {
        refused("vacio.pdf", new byte[0], "application/pdf");
    }

    @Test
    void a_name_that_would_leave_the_directory_is_made_safe() {
        Case request = Api.file(Filings.ordinary());
        Response stored = upload(request, "../../etc/informe\u0007.pdf", PDF, "application/pdf");
        if (stored.statusCode() == 201) {
            assertThat(stored.<String>path("name")).doesNotContain("/", "..", "\u0007");
        } else {
            Problems.check(stored, 400);
        }
    }

    @Test
    void no_file_at_all() {
        Case request = Api.file(Filings.ordinary());
        Untouched.request(
                request,
                () ->
                        Problems.checkField(
                                Api.withKey(request.key())
                                        .contentType("multipart/form-data")
                                        .multiPart("otro", "texto")
                                        .post(request.path() + "/documents"),
                                "file"));
    }

    /** Refused by what it announces, before the bytes come: through the gateway and directly. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "requests"})
    void two_gigabytes(String entrance) {
        Case request = Api.file(Filings.ordinary());
        String server =
                entrance.equals("gateway")
                        ? Suite.running().origin()
                        : Suite.running().direct(entrance);
        Map<String, String> headers =
                Map.of(
                        "Content-Type",
                        "multipart/form-data; boundary=limite",
                        Api.KEY,
                        request.key());
        String begun =
                "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"g.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n";
        Untouched.request(
                request,
                () ->
                        assertThat(
                                        new RawCall(server)
                                                .post(
                                                        request.path() + "/documents",
                                                        headers,
                                                        TWO_GIGABYTES,
                                                        begun))
                                .isEqualTo(413));
    }

    private static void refused(String name, byte[] content, String type) {
        Case request = Api.file(Filings.ordinary());
        Untouched.request(
                request, () -> Problems.checkField(upload(request, name, content, type), "file"));
        assertThat(Api.withKey(request.key()).get(request.path() + "/documents").asString())
                .isEqualTo("[]");
    }

    private static Response upload(Case request, String name, byte[] content, String type) {
        return Api.withKey(request.key())
                .contentType("multipart/form-data")
                .multiPart("file", name, content, type)
                .post(request.path() + "/documents");
    }
}
