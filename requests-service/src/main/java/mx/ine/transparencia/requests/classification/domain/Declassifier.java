package mx.ine.transparencia.requests.classification.domain;

/** Who may declassify (Art. 10.6). */
public enum Declassifier {
    HOLDER("El área que la posee"),
    COMMITTEE("El Comité de Información"),
    GUARANTOR("El Órgano Garante");

    private final String label;

    Declassifier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
