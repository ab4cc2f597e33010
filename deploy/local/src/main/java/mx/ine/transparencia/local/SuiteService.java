package mx.ine.transparencia.local;

/** The six services, each of which owns its data and its pages. */
public enum SuiteService {
    REQUESTS("requests", "Solicitudes de información", "/solicitudes"),
    ARCO("arco", "Datos personales", "/datos-personales"),
    APPEALS("appeals", "Recursos", "/recursos"),
    ARCHIVES("archives", "Archivo institucional", "/archivo"),
    PORTAL("portal", "Portal de transparencia", "/"),
    INDICATORS("indicators", "Indicadores", "/indicadores");

    private final String id;
    private final String title;
    private final String pages;

    SuiteService(String id, String title, String pages) {
        this.id = id;
        this.title = title;
        this.pages = pages;
    }

    /** Name of its database, its topics and its part of the API. */
    public String id() {
        return id;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** Path under which its pages are. */
    public String pages() {
        return pages;
    }

    /** Its part of the API. */
    public String api() {
        return "/api/" + id;
    }

    public String module() {
        return id + "-service";
    }
}
