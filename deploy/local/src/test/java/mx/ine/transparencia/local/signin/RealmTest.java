package mx.ine.transparencia.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import mx.ine.transparencia.local.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealmTest {
    @TempDir private Path directory;

    @Test
    void the_same_secrets_and_address_give_the_same_realm() {
        Secrets secrets = new Secrets(directory.resolve("secrets"));

        assertThat(Realm.json(secrets, "http://localhost:8080"))
                .isEqualTo(Realm.json(secrets, "http://localhost:8080"));
    }

    @Test
    void every_role_has_an_account_and_organ_liaisons_have_an_organ() {
        JsonObject realm =
                Realm.json(new Secrets(directory.resolve("secrets")), "http://localhost:8080");

        assertThat(realm.getJsonObject("roles").getJsonArray("realm")).hasSize(10);
        assertThat(Account.all())
                .filteredOn(account -> account.role().matches("organ-liaison|module-clerk"))
                .allSatisfy(account -> assertThat(account.organ()).isPresent());
    }

    @Test
    void only_the_gateway_of_this_suite_gets_a_code() {
        JsonObject web =
                Realm.json(new Secrets(directory.resolve("secrets")), "http://localhost:20000")
                        .getJsonArray("clients")
                        .getJsonObject(0);

        assertThat(web.getJsonArray("redirectUris")).containsExactly("http://localhost:20000/*");
    }
}
