package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Plain calls over HTTP, as any program would make them. */
final class Calls {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    Answer get(String address, Map<String, String> headers) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), headers);
    }

    Answer post(String address, Map<String, String> headers, JsonObject body) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.encode())),
                headers);
    }

    Answer postForm(String address, String form) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                Map.of());
    }

    private Answer send(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        HttpRequest whole = request.header("Accept", "application/json").timeout(PATIENCE).build();
        try {
            return Answer.of(client.send(whole, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new DemoFailed(
                    "%s no responde. ¿Corre la suite? Arránquela con deploy/run."
                            .formatted(whole.uri()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Se interrumpió.");
        }
    }
}
