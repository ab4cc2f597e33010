package mx.ine.transparencia.requests.classification.domain;

/** Why something is not open: for a time (11), or because it is somebody's own (12). */
public enum Secrecy {
    RESERVED("Reservada"),
    CONFIDENTIAL("Confidencial");

    private final String label;

    Secrecy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
