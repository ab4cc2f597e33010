package mx.ine.transparencia.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;

/** The provider behind {@link TestSignIn}, on the HTTP server of the JDK. */
final class SignInServer {
    private static final String REALM = "/acceso/realms/transparencia";

    private final int port = FreePort.find();
    private final Tokens tokens = new Tokens("http://localhost:" + port + REALM, keys());
    private final AtomicReference<Map<String, Object>> person =
            new AtomicReference<>(TestPerson.of("prueba").claims());

    /** Who signed in, by the code or the refresh token that was given for it. */
    private final Map<String, Map<String, Object>> signedIn = new ConcurrentHashMap<>();

    private HttpServer server;

    private SignInServer() {}

    static Map<String, Object> start() {
        SignInServer provider = new SignInServer();
        provider.listen();
        Runnable stop = () -> provider.server.stop(0);
        Runnable start = provider::listen;
        return Map.of(
                "issuer",
                provider.tokens.issuer(),
                "keys",
                provider.tokens.keys(),
                "person",
                provider.person,
                "stop",
                stop,
                "start",
                start);
    }

    private void listen() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(REALM + "/.well-known/openid-configuration", this::discovery);
        server.createContext(REALM + "/certs", exchange -> json(exchange, tokens.keySet()));
        server.createContext(REALM + "/auth", this::authorize);
        server.createContext(REALM + "/token", this::exchange);
        server.createContext(REALM + "/logout", this::logout);
        server.start();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        String base = tokens.issuer();
        json(
                exchange,
                JsonUtil.toJson(
                        Map.of(
                                "issuer", base,
                                "authorization_endpoint", base + "/auth",
                                "token_endpoint", base + "/token",
                                "jwks_uri", base + "/certs",
                                "end_session_endpoint", base + "/logout")));
    }

    /** Nobody is asked anything: {@link TestSignIn#signsIn} said who it is. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        Map<String, Object> claims = new HashMap<>(person.get());
        if (query.containsKey("nonce")) {
            claims.put("nonce", query.get("nonce"));
        }
        signedIn.put(code, claims);
        String state = URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8);
        redirect(exchange, query.get("redirect_uri") + "?code=" + code + "&state=" + state);
    }

    private void exchange(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String proof = form.getOrDefault("code", form.getOrDefault("refresh_token", ""));
        Map<String, Object> claims = signedIn.remove(proof);
        if (claims == null) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String refresh = UUID.randomUUID().toString();
        signedIn.put(refresh, claims);
        String token = tokens.issue(claims, Duration.ofHours(1));
        json(
                exchange,
                JsonUtil.toJson(
                        Map.of(
                                "access_token", token,
                                "id_token", token,
                                "refresh_token", refresh,
                                "token_type", "Bearer",
                                "expires_in", 3600)));
    }

    private void logout(HttpExchange exchange) throws IOException {
        redirect(
                exchange,
                form(exchange.getRequestURI().getRawQuery())
                        .getOrDefault("post_logout_redirect_uri", tokens.issuer()));
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void json(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text == null ? new String[0] : text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
