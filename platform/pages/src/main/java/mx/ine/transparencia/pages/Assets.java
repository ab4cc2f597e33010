package mx.ine.transparencia.pages;

import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stylesheet, the scripts and the icon, at {@code /assets/<hash>/<name>}. Every service serves
 * them, so each starts alone; behind the gateway the portal's are used. An address with the hash of
 * the content is cached for good; with another hash (a page of a newer or older release) the
 * present file is still given, not to be kept, so that no page is ever left without its style.
 */
@Singleton
@Startup
final class Assets {
    private static final String HTMX =
            "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Map<String, Asset> byName =
            Stream.of(
                            Asset.read(
                                    "suite.css",
                                    "text/css;charset=utf-8",
                                    "pages-assets/suite.css"),
                            Asset.read(
                                    "comfort.js",
                                    "text/javascript;charset=utf-8",
                                    "pages-assets/comfort.js"),
                            Asset.read("htmx.js", "text/javascript;charset=utf-8", HTMX),
                            Asset.read("icon.svg", "image/svg+xml", "pages-assets/icon.svg"))
                    .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    /** The address of an asset by its name. */
    String href(String name) {
        return find(name).href();
    }

    private Asset find(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return asset;
    }

    void route(@Observes Router router) {
        router.get("/assets/:hash/:name").handler(this::send);
        router.get("/favicon.ico")
                .handler(context -> send(context, find("icon.svg"), "public, max-age=86400"));
    }

    private void send(RoutingContext context) {
        var asset = byName.get(context.pathParam("name"));
        if (asset == null) {
            context.next();
            return;
        }
        send(
                context,
                asset,
                asset.hash().equals(context.pathParam("hash")) ? FOR_GOOD : "no-cache");
    }

    private static void send(RoutingContext context, Asset asset, String caching) {
        var tag = "\"" + asset.hash() + "\"";
        var response =
                context.response()
                        .putHeader("Cache-Control", caching)
                        .putHeader("ETag", tag)
                        .putHeader("Vary", "Accept-Encoding")
                        .putHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", asset.mediaType());
        var accepted = context.request().getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            response.putHeader("Content-Encoding", "gzip").end(Buffer.buffer(asset.gzipped()));
        } else {
            response.end(Buffer.buffer(asset.plain()));
        }
    }
}
