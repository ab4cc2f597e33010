package mx.ine.transparencia.requests.organ;

/** What an organ is (Art. 2.XLII, 2.XLIV). */
public enum OrganKind {
    INSTITUTE("Instituto"),
    CENTRAL("Órgano central"),
    LOCAL_BOARD("Junta Local"),
    DISTRICT_BOARD("Junta Distrital"),
    COLLEGIATE("Órgano colegiado"),
    POLITICAL_PARTY("Partido político"),
    POLITICAL_ASSOCIATION("Agrupación política nacional");

    private final String label;

    OrganKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean party() {
        return this == POLITICAL_PARTY || this == POLITICAL_ASSOCIATION;
    }
}
