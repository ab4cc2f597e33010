package mx.ine.transparencia.suite.kill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.running.Suite;

/**
 * A program that talks to the suite while it is being broken: it tries again what did not work, as
 * the suite's answers tell it to.
 */
public final class Client implements AutoCloseable {
    /** Not now, try again: too many, the gateway's two words for a service that is away, busy. */
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** An answer that settles the matter. */
    public record Settled(int status, String body) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Not JSON: " + status, e);
            }
        }
    }

    /** One try; empty when it must be tried again. */
    public Optional<Settled> post(String path, Map<String, String> headers, Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Suite.running().origin() + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(text(body)));
        headers.forEach(request::header);
        return send(request.build());
    }

    public Optional<Settled> file(Object filing, String idempotencyKey) {
        return post(Api.BASE + "/requests", Map.of("Idempotency-Key", idempotencyKey), filing);
    }

    public Optional<Settled> get(String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Suite.running().origin() + path))
                        .timeout(PATIENCE);
        headers.forEach(request::header);
        return send(request.build());
    }

    private Optional<Settled> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return TRY_AGAIN.contains(answer.statusCode())
                    ? Optional.empty()
                    : Optional.of(new Settled(answer.statusCode(), answer.body()));
        } catch (IOException e) {
            // cut in the middle: nobody knows whether it was done
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
