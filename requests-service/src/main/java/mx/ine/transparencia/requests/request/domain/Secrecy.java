package mx.ine.transparencia.requests.request.domain;

/** Why information is not public (Art. 11, 12). */
public enum Secrecy {
    RESERVED("Temporalmente reservada"),
    CONFIDENTIAL("Confidencial");

    private final String label;

    Secrecy(String label) {
        this.label = label;
    }

    /** Plain Spanish, for people. */
    public String label() {
        return label;
    }
}
