package mx.ine.transparencia.requests.classification.domain;

/** Where an entry of the register stands (Art. 10.5, 10.6). */
public enum EntryState {
    /** An organ classified it for a request: the Committee has not resolved yet (25.3.IV). */
    PENDING("Ante el Comité"),
    IN_FORCE("Vigente"),
    /** The Committee did not confirm it. */
    REVOKED("No confirmada"),
    ENDED_BY_DATE("Concluyó el plazo"),
    ENDED_BY_CAUSE("Cesó la causa"),
    DECLASSIFIED("Desclasificada");

    private final String label;

    EntryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
