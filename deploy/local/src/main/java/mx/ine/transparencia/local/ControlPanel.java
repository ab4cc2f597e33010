package mx.ine.transparencia.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.ine.transparencia.local.process.Part;

/**
 * Tells how each part is ({@code GET /parts}), and stops and starts it ({@code POST
 * /parts/kafka/stop}), so that a test can take a part away and give it back. On the loopback
 * interface only, and only for who sends {@value #HEADER}: no page in a browser can.
 */
final class ControlPanel {
    static final String HEADER = "X-Transparencia-Local";
    private static final Pattern ACT = Pattern.compile("/parts/([a-z-]+)/(start|stop|restart)");

    private final Vertx vertx;
    private final List<Part> parts;

    ControlPanel(Vertx vertx, List<Part> parts) {
        this.vertx = vertx;
        this.parts = parts;
    }

    Future<HttpServer> listen(int port) {
        return vertx.createHttpServer().requestHandler(this::handle).listen(port, "127.0.0.1");
    }

    private void handle(HttpServerRequest request) {
        Matcher act = ACT.matcher(request.path());
        if (request.getHeader(HEADER) == null) {
            request.response().setStatusCode(403).end();
        } else if (request.method().equals(HttpMethod.GET) && request.path().equals("/parts")) {
            request.response().putHeader("Content-Type", "application/json").end(states());
        } else if (request.method().equals(HttpMethod.POST) && act.matches()) {
            carryOut(request, act.group(1), act.group(2));
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void carryOut(HttpServerRequest request, String name, String act) {
        Optional<Part> part = parts.stream().filter(p -> p.name().equals(name)).findFirst();
        if (part.isEmpty()) {
            request.response().setStatusCode(404).end();
            return;
        }
        vertx.executeBlocking(() -> act(part.get(), act), false)
                .onSuccess(_ -> request.response().setStatusCode(204).end())
                .onFailure(e -> request.response().setStatusCode(500).end(String.valueOf(e)));
    }

    private static Part.State act(Part part, String act) {
        if (!act.equals("start")) {
            part.stop();
        }
        if (!act.equals("stop")) {
            part.start();
        }
        return part.state();
    }

    private String states() {
        JsonArray states = new JsonArray();
        for (Part part : parts) {
            JsonObject state =
                    new JsonObject().put("name", part.name()).put("state", part.state().name());
            part.pid().ifPresent(pid -> state.put("pid", pid));
            states.add(state);
        }
        return states.encodePrettily();
    }
}
