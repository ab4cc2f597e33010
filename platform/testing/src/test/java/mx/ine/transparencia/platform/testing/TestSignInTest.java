package mx.ine.transparencia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class TestSignInTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_token_is_verified_by_the_published_keys_and_carries_roles_and_organ() throws Exception {
        JwtClaims claims =
                verify(TestSignIn.token(TestPerson.of("ana", "organ-liaison").at("DECEYEC")));
        assertThat(claims.getSubject()).isEqualTo("ana");
        assertThat(claims.getStringClaimValue("organ")).isEqualTo("DECEYEC");
        assertThat(claims.flattenClaims().get("realm_access.roles"))
                .isEqualTo(List.of("organ-liaison"));
    }

    @Test
    void who_is_sent_to_sign_in_comes_back_with_a_code_for_a_token() throws Exception {
        TestSignIn.signsIn(TestPerson.of("luis", "liaison-unit"));
        Map<String, Object> discovery =
                JsonUtil.parseJson(
                        get(TestSignIn.issuer() + "/.well-known/openid-configuration").body());
        HttpResponse<String> back =
                get(
                        discovery.get("authorization_endpoint")
                                + "?state=s%20s&nonce=n&redirect_uri=http://localhost/volver");
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("http://localhost/volver\\?code=.*&state=s\\+s");
        String code = location.replaceAll(".*code=([^&]*).*", "$1");
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(discovery.get("token_endpoint").toString()))
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=authorization_code&code=" + code))
                                .build(),
                        BodyHandlers.ofString());
        Object token = JsonUtil.parseJson(answer.body()).get("id_token");
        JwtClaims claims = verify(token.toString());
        assertThat(claims.getSubject()).isEqualTo("luis");
        assertThat(claims.getStringClaimValue("nonce")).isEqualTo("n");
    }

    private HttpResponse<String> get(String uri) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
    }

    private JwtClaims verify(String token) throws Exception {
        String keys = get(TestSignIn.issuer() + "/certs").body();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setExpectedIssuer(TestSignIn.issuer())
                .setExpectedAudience(TestSignIn.CLIENT)
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
