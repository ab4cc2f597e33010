package mx.ine.transparencia.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.local.signin.Account;

/** The local accounts, and the tokens by which the API knows them. */
final class Staff {
    static final String UNIT = "enlace";
    static final String DEA = "organo.dea";
    static final String DEOE = "organo.deoe";
    static final String AUDITOR = "auditoria";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CLIENT = "transparencia-cli";

    private final Calls calls;
    private final Place place;

    Staff(Calls calls, Place place) {
        this.calls = calls;
        this.place = place;
    }

    /** Sign-in starts behind the rest of the suite: the first run may have to wait for it. */
    void await(Story story) {
        if (token().isEmpty()) {
            story.note("Esperando a que arranque el acceso de personal…");
            Poll.until(PATIENCE, this::token)
                    .orElseThrow(() ->
                            new DemoFailed(
                                    "El acceso de personal no responde en "
                                            + place.realm()
                                            + ": vea logs/sign-in.log en "
                                            + place.data()));
        }
    }

    /** The header that says who calls. */
    Map<String, String> as(String user) {
        return token(user)
                .map(token -> Map.of("Authorization", "Bearer " + token))
                .orElseThrow(
                        () -> new DemoFailed("La cuenta «%s» no pudo entrar.".formatted(user)));
    }

    private Optional<String> token() {
        return token(UNIT);
    }

    private Optional<String> token(String user) {
        Answer answer =
                calls.postForm(
                        place.realm() + "/protocol/openid-connect/token",
                        "grant_type=password&client_id=%s&username=%s&password=%s"
                                .formatted(
                                        CLIENT,
                                        URLEncoder.encode(user, StandardCharsets.UTF_8),
                                        Account.PASSWORD));
        return answer.status() == 200
                ? Optional.of(answer.object().getString("access_token"))
                : Optional.empty();
    }
}
