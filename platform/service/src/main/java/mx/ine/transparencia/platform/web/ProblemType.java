package mx.ine.transparencia.platform.web;

/** The kinds of problem a service tells: stable for programs, with a title for people. */
public enum ProblemType {
    BAD_INPUT(400, "Los datos no son correctos"),
    UNREADABLE(400, "No pudimos leer lo que envió"),
    NOT_SIGNED_IN(401, "Necesita iniciar sesión"),
    FORBIDDEN(403, "No tiene permiso para hacer esto"),
    NOT_FOUND(404, "No encontramos lo que busca"),
    METHOD_NOT_ALLOWED(405, "Esta operación no existe aquí"),
    NOT_ACCEPTABLE(406, "No podemos responder en ese formato"),
    CONFLICT(409, "El asunto no está en una etapa que lo permita"),
    STALE(412, "Alguien cambió este asunto antes que usted"),
    TOO_LARGE(413, "Lo que envió es demasiado grande"),
    UNSUPPORTED_MEDIA_TYPE(415, "No aceptamos ese formato"),
    BROKEN_RULE(422, "No se cumple una regla"),
    KEY_REUSED(422, "Esa clave de envío ya se usó para otra cosa"),
    PRECONDITION_REQUIRED(428, "Falta decir sobre qué versión actúa"),
    TOO_MANY_REQUESTS(429, "Demasiadas solicitudes en poco tiempo"),
    UNEXPECTED(500, "Algo falló de nuestro lado"),
    UNAVAILABLE(503, "El servicio no está disponible por el momento");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** In Spanish, for people. */
    public String title() {
        return title;
    }

    /** The identifier that never changes, as in {@code urn:transparencia:problem:broken-rule}. */
    public String urn() {
        return "urn:transparencia:problem:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
