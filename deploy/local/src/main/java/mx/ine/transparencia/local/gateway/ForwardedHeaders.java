package mx.ine.transparencia.local.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Who asks and at which address: told by the gateway alone, whatever the asker claims. */
final class ForwardedHeaders {
    private static final List<String> CLAIMS =
            List.of(
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Prefix",
                    "X-Forwarded-Server",
                    "X-Real-IP");

    private ForwardedHeaders() {}

    static void tell(HttpServerRequest request, int gatewayPort, MultiMap headers) {
        CLAIMS.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        headers.set("X-Forwarded-Port", Integer.toString(gatewayPort));
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }
}
