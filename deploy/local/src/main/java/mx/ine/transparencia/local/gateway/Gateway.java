package mx.ine.transparencia.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import mx.ine.transparencia.local.Endpoint;
import mx.ine.transparencia.local.Ports;

/**
 * The one origin people see: hands each request to the service its path names, as a stream in both
 * directions, and says in plain words when that service is down.
 */
public final class Gateway {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 300;
    private static final int CONNECTIONS_PER_SERVICE = 128;
    private static final int HEADER_BYTES = 32_768;

    private final Routes routes = new Routes();
    private final Ports ports;
    private final Handler<HttpServerRequest> mail;
    private final HttpClient client;

    private Gateway(Vertx vertx, Ports ports, Handler<HttpServerRequest> mail) {
        this.ports = ports;
        this.mail = mail;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setIdleTimeout(IDLE_SECONDS)
                                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                                .setMaxHeaderSize(HEADER_BYTES));
    }

    /**
     * Listens on the gateway's port.
     *
     * @param mail answers {@code /correo}, the local mailbox
     */
    public static Future<HttpServer> listen(
            Vertx vertx, Ports ports, Handler<HttpServerRequest> mail) {
        Gateway gateway = new Gateway(vertx, ports, mail);
        return vertx.createHttpServer(
                        new HttpServerOptions()
                                .setIdleTimeout(IDLE_SECONDS)
                                .setMaxHeaderSize(HEADER_BYTES)
                                .setHandle100ContinueAutomatically(true))
                .requestHandler(gateway::handle)
                .listen(ports.of(Endpoint.GATEWAY), "127.0.0.1");
    }

    private void handle(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        if (new Route("/correo", Endpoint.SMTP, "El correo").matches(path)) {
            mail.handle(request);
        } else {
            routes.of(path)
                    .ifPresentOrElse(
                            route -> forward(request, route),
                            () -> DownPage.unknown().answer(request));
        }
    }

    private void forward(HttpServerRequest request, Route route) {
        ProxyRequest proxied = ProxyRequest.reverseProxy(request);
        ForwardedHeaders.tell(request, ports.of(Endpoint.GATEWAY), proxied.headers());
        client.request(new RequestOptions().setHost("127.0.0.1").setPort(ports.of(route.to())))
                .onFailure(_ -> refuse(proxied, DownPage.unreachable(route)))
                .onSuccess(connected -> exchange(proxied, connected, route));
    }

    private static void exchange(ProxyRequest proxied, HttpClientRequest connected, Route route) {
        proxied.send(connected)
                .onFailure(_ -> refuse(proxied, DownPage.broken(route)))
                .onSuccess(answer -> deliver(proxied, answer));
    }

    /** Half an answer cannot be taken back: cutting the connection tells that it is not whole. */
    private static void deliver(ProxyRequest proxied, ProxyResponse answer) {
        answer.send().onFailure(_ -> proxied.proxiedRequest().connection().close());
    }

    private static void refuse(ProxyRequest proxied, DownPage page) {
        HttpServerRequest request = proxied.proxiedRequest();
        proxied.release();
        if (!request.response().ended() && !request.response().closed()) {
            page.answer(request);
        }
    }
}
