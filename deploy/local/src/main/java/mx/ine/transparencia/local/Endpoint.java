package mx.ine.transparencia.local;

/** Everything of the suite that listens: its name in {@code --port NAME=N}, and its usual port. */
public enum Endpoint {
    GATEWAY("gateway", 8080, "la puerta de entrada"),
    REQUESTS("requests", 8081, "solicitudes"),
    ARCO("arco", 8082, "datos personales"),
    APPEALS("appeals", 8083, "recursos"),
    ARCHIVES("archives", 8084, "archivo"),
    PORTAL("portal", 8085, "el portal"),
    INDICATORS("indicators", 8086, "indicadores"),
    CONTROL("control", 8079, "el tablero de la suite"),
    POSTGRES("postgres", 54329, "PostgreSQL"),
    KAFKA("kafka", 19092, "Kafka"),
    SIGN_IN("sign-in", 8180, "el acceso (Keycloak)"),
    SMTP("smtp", 1025, "el correo (SMTP)");

    private final String id;
    private final int usualPort;
    private final String title;

    Endpoint(String id, int usualPort, String title) {
        this.id = id;
        this.usualPort = usualPort;
        this.title = title;
    }

    public static Endpoint of(SuiteService service) {
        return valueOf(service.name());
    }

    public String id() {
        return id;
    }

    public int usualPort() {
        return usualPort;
    }

    public String title() {
        return title;
    }
}
