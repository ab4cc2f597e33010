package mx.ine.transparencia.requests.committee;

/** The level of whoever sits for a member (Art. 18.4.II): subdirector of area or equivalent. */
enum Rank {
    AREA_DIRECTOR("Dirección de área o superior", true),
    AREA_SUBDIRECTOR("Subdirección de área", true),
    EQUIVALENT("Equivalente a subdirección de área", true),
    DEPARTMENT_HEAD("Jefatura de departamento", false),
    OTHER("Otro", false);

    private final String label;
    private final boolean enough;

    Rank(String label, boolean enough) {
        this.label = label;
        this.enough = enough;
    }

    public String label() {
        return label;
    }

    boolean enough() {
        return enough;
    }
}
