package mx.ine.transparencia.requests.cost.domain;

/** What may be charged: the materials of a copy or a disc, and its sending (Art. 30.3, 30.4). */
public enum CostConcept {
    PLAIN_COPY("Copia simple", "hoja"),
    CERTIFIED_COPY("Copia certificada", "hoja"),
    OPTICAL_DISC("Disco óptico", "pieza"),
    SHIPPING("Envío a domicilio", "envío");

    private final String label;
    private final String unit;

    CostConcept(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    /** What one of it is, in Spanish. */
    public String unit() {
        return unit;
    }

    /** Counted in pages rather than in pieces. */
    public boolean printed() {
        return this == PLAIN_COPY || this == CERTIFIED_COPY;
    }
}
