package mx.ine.transparencia.local.signin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.local.Endpoint;
import mx.ine.transparencia.local.Ports;
import mx.ine.transparencia.local.Secrets;

/** The realm {@code transparencia} of a local suite, in the form Keycloak imports. */
public final class Realm {
    public static final String NAME = "transparencia";

    /** Path under which the sign-in server sees itself, behind the gateway and in front of it. */
    public static final String PATH = "/acceso";

    public static final String WEB_CLIENT = "transparencia-web";
    public static final String WEB_SECRET = "oidc.transparencia-web";
    public static final String SYSTEM_CLIENT = "transparencia-system";
    public static final String SYSTEM_SECRET = "oidc.transparencia-system";
    private static final String CLI_CLIENT = "transparencia-cli";

    private Realm() {}

    /** Where services ask for the realm: directly, so that they need no gateway. */
    public static String url(Ports ports) {
        return ports.url(Endpoint.SIGN_IN) + PATH + "/realms/" + NAME;
    }

    static JsonObject json(Secrets secrets, String publicUrl) {
        return new JsonObject()
                .put("id", NAME)
                .put("realm", NAME)
                .put("displayName", "Transparencia INE (local)")
                .put("enabled", true)
                .put("sslRequired", "external")
                .put("registrationAllowed", false)
                .put("bruteForceProtected", true)
                .put("internationalizationEnabled", true)
                .put("supportedLocales", new JsonArray(List.of("es")))
                .put("defaultLocale", "es")
                .put("roles", roles())
                .put("clients", clients(secrets, publicUrl))
                .put("users", users())
                .put("components", UserProfile.components());
    }

    private static JsonObject roles() {
        JsonArray roles = new JsonArray();
        Account.roles().forEach(role -> roles.add(new JsonObject().put("name", role)));
        return new JsonObject().put("realm", roles);
    }

    private static JsonArray clients(Secrets secrets, String publicUrl) {
        JsonObject web =
                client(WEB_CLIENT)
                        .put("secret", secrets.of(WEB_SECRET))
                        .put("standardFlowEnabled", true)
                        .put("rootUrl", publicUrl)
                        .put("redirectUris", new JsonArray().add(publicUrl + "/*"))
                        .put("webOrigins", new JsonArray().add(publicUrl))
                        .put("attributes", new JsonObject().put("post.logout.redirect.uris", "+"));
        JsonObject cli =
                client(CLI_CLIENT).put("publicClient", true).put("directAccessGrantsEnabled", true);
        JsonObject system =
                client(SYSTEM_CLIENT)
                        .put("secret", secrets.of(SYSTEM_SECRET))
                        .put("serviceAccountsEnabled", true);
        return new JsonArray().add(web).add(cli).add(system);
    }

    private static JsonObject client(String id) {
        return new JsonObject()
                .put("clientId", id)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", false)
                .put("fullScopeAllowed", true)
                .put("protocolMappers", mappers());
    }

    private static JsonArray mappers() {
        return new JsonArray()
                .add(
                        mapper(
                                "organ",
                                "oidc-usermodel-attribute-mapper",
                                Map.of(
                                        "user.attribute", "organ",
                                        "claim.name", "organ",
                                        "jsonType.label", "String",
                                        "id.token.claim", "true",
                                        "access.token.claim", "true",
                                        "userinfo.token.claim", "true")))
                .add(
                        mapper(
                                "realm roles in the identity token",
                                "oidc-usermodel-realm-role-mapper",
                                Map.of(
                                        "claim.name", "realm_access.roles",
                                        "jsonType.label", "String",
                                        "multivalued", "true",
                                        "id.token.claim", "true",
                                        "access.token.claim", "false")))
                .add(
                        mapper(
                                "audience",
                                "oidc-audience-mapper",
                                Map.of(
                                        "included.client.audience", WEB_CLIENT,
                                        "access.token.claim", "true",
                                        "id.token.claim", "false")));
    }

    private static JsonObject mapper(String name, String type, Map<String, Object> settings) {
        return new JsonObject()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", type)
                .put("config", new JsonObject(settings));
    }

    private static JsonArray users() {
        JsonArray users = new JsonArray();
        Account.all().forEach(account -> users.add(user(account)));
        return users.add(
                new JsonObject()
                        .put("username", "service-account-" + SYSTEM_CLIENT)
                        .put("enabled", true)
                        .put("serviceAccountClientId", SYSTEM_CLIENT)
                        .put("realmRoles", new JsonArray().add(Account.SYSTEM_ROLE)));
    }

    private static JsonObject user(Account account) {
        JsonObject attributes = new JsonObject();
        account.organ().ifPresent(organ -> attributes.put("organ", new JsonArray().add(organ)));
        return new JsonObject()
                .put("id", stableId(account.user()))
                .put("username", account.user())
                .put("enabled", true)
                .put("firstName", account.givenName())
                .put("lastName", account.familyName())
                .put("email", account.user() + "@ine.example")
                .put("emailVerified", true)
                .put("attributes", attributes)
                .put("realmRoles", new JsonArray().add(account.role()))
                .put(
                        "credentials",
                        new JsonArray()
                                .add(
                                        new JsonObject()
                                                .put("type", "password")
                                                .put("value", Account.PASSWORD)
                                                .put("temporary", false)));
    }

    /** The history names people by this id, so it outlives an import of the realm. */
    private static String stableId(String user) {
        return UUID.nameUUIDFromBytes((NAME + "/" + user).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
