package mx.ine.transparencia.local.mail;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * {@code /correo}: the mail people would have got. {@code /correo/mensajes} tells the same to
 * programs.
 */
public final class MailPages implements Handler<HttpServerRequest> {
    private static final int LIMIT = 500;
    private static final String HTML = "text/html;charset=UTF-8";

    private final Vertx vertx;
    private final Mailbox mailbox;

    public MailPages(Vertx vertx, Mailbox mailbox) {
        this.vertx = vertx;
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            request.response().setStatusCode(405).putHeader(HttpHeaders.ALLOW, "GET, HEAD").end();
            return;
        }
        // reading files does not belong on the thread that serves everybody
        vertx.executeBlocking(() -> answer(request), false)
                .onSuccess(answer -> answer.send(request))
                .onFailure(_ -> request.response().setStatusCode(500).end());
    }

    private Answer answer(HttpServerRequest request) {
        String path = request.path();
        if (path.equals("/correo/mensajes")) {
            return new Answer(200, "application/json", json(mailbox.latest(LIMIT)));
        }
        if (path.equals("/correo") || path.equals("/correo/")) {
            return new Answer(200, HTML, MailHtml.list(mailbox.latest(LIMIT), LIMIT));
        }
        return mailbox.find(path.substring("/correo/".length()))
                .map(letter -> new Answer(200, HTML, MailHtml.letter(letter)))
                .orElseGet(() -> new Answer(404, HTML, MailHtml.missing()));
    }

    private static String json(List<Letter> letters) {
        JsonArray array = new JsonArray();
        letters.forEach(letter ->
                array.add(
                        new JsonObject()
                                .put("id", letter.id())
                                .put("at", letter.at().toString())
                                .put("to", letter.to())
                                .put("subject", letter.subject())
                                .put("text", letter.text())));
        return array.encodePrettily();
    }

    private record Answer(int status, String type, String body) {
        void send(HttpServerRequest request) {
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, type)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'")
                    .end(body);
        }
    }
}
