package mx.ine.transparencia.platform.documents;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static mx.ine.transparencia.platform.app.Service.API;
import static mx.ine.transparencia.platform.documents.LargeBody.MB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import mx.ine.transparencia.platform.testing.TestStack;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UploadTest {

    @Test
    void a_file_is_served_so_that_nothing_in_it_runs() throws Exception {
        HttpResponse<String> sent =
                send("POST", "/files", LargeBody.FORM, LargeBody.form("Año.txt", "hola"));
        assertThat(sent.body()).contains("\"fileName\":\"Año.txt\"", "\"size\":4");
        given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .get(API + "/files/last")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/plain"))
                .header("Content-Disposition", containsString("inline; filename=\"Ano.txt\""))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Length", "4")
                .body(equalTo("hola"));
    }

    @Test
    void a_false_extension_is_told_by_its_field() {
        given().multiPart("file", "a.pdf", "hola".getBytes(StandardCharsets.UTF_8))
                .post(API + "/files")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("file"))
                .body("violations[0].message", containsString("extensión"));
    }

    @Test
    void a_method_may_take_less_than_the_server() {
        given().multiPart("file", "a.txt", "a".repeat(20_000).getBytes(StandardCharsets.UTF_8))
                .post(API + "/files/small")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:transparencia:problem:too-large"));
    }

    @Test
    void half_a_gigabyte_passes_without_growing_the_heap() throws Exception {
        HeapPeak heap = new HeapPeak();
        HttpResponse<String> streamed =
                send(
                        "PUT",
                        "/files?name=a.bin",
                        "application/octet-stream",
                        LargeBody.raw(500 * MB));
        assertThat(streamed.statusCode()).as(streamed.body()).isEqualTo(200);
        assertThat(streamed.body()).contains("\"size\":" + 500 * MB);
        HttpResponse<String> form =
                send("POST", "/files", LargeBody.FORM, LargeBody.form("b.bin", 500 * MB));
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        assertThat(heap.growth()).isLessThan(100 * MB);
    }

    @Test
    void two_gigabytes_are_refused_by_their_declared_size() throws Exception {
        String answer =
                new RawRequest(port())
                        .head(
                                "POST " + API + "/files HTTP/1.1",
                                "Content-Type: " + LargeBody.FORM,
                                "Content-Length: 2147483648");
        assertThat(answer).contains("413").contains("urn:transparencia:problem:too-large");
    }

    @Test
    void two_gigabytes_of_undeclared_size_are_cut() throws Exception {
        HttpResponse<String> answer =
                send(
                        "PUT",
                        "/files?name=a.bin",
                        "application/octet-stream",
                        LargeBody.undeclared(601 * MB));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> send(
            String method, String path, String type, HttpRequest.BodyPublisher body)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port() + API + path))
                            .header("Content-Type", type)
                            .method(method, body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }
}
