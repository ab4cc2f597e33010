package mx.ine.transparencia.requests.notification.domain;

/** The stage of an errand as a code. */
public enum State {
    ORDERED("Por practicar"),
    CITATION_LEFT("Con citatorio"),
    FALLING("Pasa a estrados"),
    POSTED("Notificada por estrados; sigue publicada"),
    NOTIFIED("Notificada"),
    PUBLISHED("Notificada por estrados"),
    CANCELLED("Cancelada");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody still has to be notified. */
    public boolean open() {
        return this == ORDERED || this == CITATION_LEFT || this == FALLING;
    }
}
