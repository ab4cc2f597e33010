package mx.ine.transparencia.platform.testing;

import java.security.KeyPair;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.ine.transparencia.platform.testing.SharedServers.Kind;

/**
 * The sign-in provider of this test run: discovery, keys, tokens and the authorization code flow of
 * OpenID Connect in this JVM, with the claims the real realm writes.
 */
public final class TestSignIn {
    public static final String CLIENT = "transparencia-web";
    public static final String SECRET = "solo-para-pruebas";

    private TestSignIn() {}

    public static String issuer() {
        return server().text("issuer");
    }

    /** A bearer token, good for an hour. */
    public static String token(TestPerson person) {
        return tokens().issue(person.claims(), Duration.ofHours(1));
    }

    /** A bearer token of a person of no organ. */
    public static String token(String user, String... roles) {
        return token(TestPerson.of(user, roles));
    }

    /** A token that ran out an hour ago. */
    public static String expiredToken(TestPerson person) {
        return tokens().issue(person.claims(), Duration.ofHours(-1));
    }

    /** From now on whoever is sent to sign in comes back at once as this person. */
    @SuppressWarnings("unchecked")
    public static void signsIn(TestPerson person) {
        AtomicReference<Map<String, Object>> next = server().part("person", AtomicReference.class);
        next.set(person.claims());
    }

    /** The provider goes down: what is public must go on. */
    public static void stop() {
        server().act("stop");
    }

    public static void start() {
        server().act("start");
    }

    private static Tokens tokens() {
        return new Tokens(issuer(), server().part("keys", KeyPair.class));
    }

    private static SharedServer server() {
        return SharedServers.of(Kind.SIGN_IN);
    }
}
