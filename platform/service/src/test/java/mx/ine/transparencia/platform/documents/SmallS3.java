package mx.ine.transparencia.platform.documents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import mx.ine.transparencia.platform.web.BodyDigest;

/** The three requests of S3 that we use, answered as S3 does: signed, and the body as announced. */
final class SmallS3 implements AutoCloseable {

    final AtomicInteger puts = new AtomicInteger();
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final HttpServer server;

    SmallS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    boolean holds(String path) {
        return objects.containsKey(path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String signature = exchange.getRequestHeaders().getFirst("Authorization");
            if (signature == null || !signature.startsWith("AWS4-HMAC-SHA256 ")) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange, path);
            } else {
                get(exchange, objects.get(path));
            }
        }
    }

    private void put(HttpExchange exchange, String path) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String announced = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!HexFormat.of().formatHex(BodyDigest.of(body)).equals(announced)) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        puts.incrementAndGet();
        objects.put(path, body);
        exchange.sendResponseHeaders(200, -1);
    }

    private static void get(HttpExchange exchange, byte[] object) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (object == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.sendResponseHeaders(200, head ? -1 : object.length);
        if (!head) {
            exchange.getResponseBody().write(object);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
