package mx.ine.transparencia.suite.api;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.ine.transparencia.suite.running.Suite;

/** Tokens of the real sign-in server, by the client for programs. */
final class Tokens {
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final Map<Account, Token> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Token(String text, long until) {
        boolean fresh() {
            return System.nanoTime() < until;
        }
    }

    static String of(Account account) {
        return KNOWN.compute(
                        account,
                        (_, known) -> known != null && known.fresh() ? known : ask(account))
                .text();
    }

    private static Token ask(Account account) {
        String text =
                given().baseUri(Suite.running().origin())
                        .formParam("grant_type", "password")
                        .formParam("client_id", "transparencia-cli")
                        .formParam("username", account.user())
                        .formParam("password", Account.PASSWORD)
                        .post("/acceso/realms/transparencia/protocol/openid-connect/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token");
        return new Token(text, System.nanoTime() + KEPT.toNanos());
    }
}
