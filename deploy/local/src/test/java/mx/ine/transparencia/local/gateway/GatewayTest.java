package mx.ine.transparencia.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import mx.ine.transparencia.local.Endpoint;
import mx.ine.transparencia.local.Ports;
import mx.ine.transparencia.platform.testing.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class GatewayTest {
    private static final long UPLOAD = 300L << 20;

    private static final Vertx VERTX = Vertx.vertx();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Ports PORTS =
            Ports.usual()
                    .with(Endpoint.GATEWAY, FreePort.find())
                    .with(Endpoint.REQUESTS, FreePort.find())
                    .with(Endpoint.ARCO, FreePort.find());

    @BeforeAll
    static void a_gateway_before_one_service() {
        VERTX.createHttpServer()
                .requestHandler(GatewayTest::serve)
                .listen(PORTS.of(Endpoint.REQUESTS), "127.0.0.1")
                .compose(_ ->
                        Gateway.listen(VERTX, PORTS, request -> request.response().end("correo")))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_arrives_with_its_path_and_query() throws Exception {
        assertThat(get("/solicitudes/bandeja?vence=hoy", "*/*").body())
                .contains("GET /solicitudes/bandeja?vence=hoy");
    }

    @Test
    void who_asks_and_where_is_told_by_the_gateway_alone() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(
                        HttpRequest.newBuilder(uri("/solicitudes"))
                                .header("X-Forwarded-For", "203.0.113.9")
                                .header("X-Forwarded-Host", "evil.example")
                                .header("Forwarded", "for=203.0.113.9")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body())
                .contains("X-Forwarded-For: 127.0.0.1")
                .contains("X-Forwarded-Host: localhost:" + PORTS.of(Endpoint.GATEWAY))
                .contains("X-Forwarded-Proto: http")
                .doesNotContain("203.0.113.9")
                .doesNotContain("evil.example");
    }

    @Test
    void an_upload_passes_as_a_stream() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(
                        HttpRequest.newBuilder(uri("/api/requests/v1/upload"))
                                .POST(
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new Zeros(UPLOAD)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo(Long.toString(UPLOAD));
    }

    @Test
    void a_person_hears_in_spanish_that_a_service_is_down() throws Exception {
        HttpResponse<String> answer = get("/datos-personales", "text/html");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("Datos personales no está disponible por ahora");
    }

    @Test
    void a_program_gets_a_problem() throws Exception {
        HttpResponse<String> answer = get("/api/arco/v1/requests", "application/json");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void a_service_that_breaks_off_before_it_answers_is_a_bad_gateway() throws Exception {
        assertThat(get("/solicitudes/rota", "text/html").statusCode()).isEqualTo(502);
    }

    @Test
    void health_stays_inside_and_mail_is_answered_by_the_gateway() throws Exception {
        assertThat(get("/q/health", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/correo", "*/*").body()).isEqualTo("correo");
    }

    private static void serve(HttpServerRequest request) {
        if (request.path().endsWith("/rota")) {
            request.connection().close();
        } else if (request.path().endsWith("/upload")) {
            AtomicLong bytes = new AtomicLong();
            request.handler(part -> bytes.addAndGet(part.length()));
            request.endHandler(_ -> request.response().end(bytes.toString()));
        } else {
            StringBuilder echo = new StringBuilder(request.method() + " " + request.uri() + "\n");
            request.headers().forEach((name, value) -> echo.append(name + ": " + value + "\n"));
            Future<Void> sent = request.response().end(echo.toString());
            sent.onFailure(Throwable::printStackTrace);
        }
    }

    private static HttpResponse<String> get(String path, String accepted)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", accepted).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(PORTS.publicUrl() + path);
    }

    /** So many zeros that no heap of a test holds them. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
