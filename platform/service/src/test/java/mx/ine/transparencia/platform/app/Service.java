package mx.ine.transparencia.platform.app;

/** Where the small service's API is. */
public final class Service {

    public static final String API = "/api/prueba/v1";

    private Service() {}
}
