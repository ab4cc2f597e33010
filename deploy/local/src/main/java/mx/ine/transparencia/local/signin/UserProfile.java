package mx.ine.transparencia.local.signin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;

/** What the realm knows of a person. The organ is a power, so nobody changes their own. */
final class UserProfile {
    private UserProfile() {}

    static JsonObject components() {
        JsonArray attributes = new JsonArray();
        Stream.of("username", "email", "firstName", "lastName")
                .forEach(name -> attributes.add(attribute(name, "admin", "user")));
        attributes.add(attribute("organ", "admin"));
        JsonObject profile =
                new JsonObject()
                        .put("providerId", "declarative-user-profile")
                        .put(
                                "config",
                                new JsonObject()
                                        .put(
                                                "kc.user.profile.config",
                                                new JsonArray()
                                                        .add(
                                                                new JsonObject()
                                                                        .put(
                                                                                "attributes",
                                                                                attributes)
                                                                        .encode())));
        return new JsonObject()
                .put("org.keycloak.userprofile.UserProfileProvider", new JsonArray().add(profile));
    }

    private static JsonObject attribute(String name, String... editors) {
        return new JsonObject()
                .put("name", name)
                .put(
                        "permissions",
                        new JsonObject()
                                .put("view", new JsonArray().add("admin").add("user"))
                                .put("edit", new JsonArray(Stream.of(editors).toList())));
    }
}
