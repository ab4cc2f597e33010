package mx.ine.transparencia.requests.notification;

/** What is notified. */
public enum NotifiedAct {
    ANSWER("La respuesta a la solicitud"),
    CLARIFICATION("El requerimiento de aclarar la solicitud"),
    EXTENSION("La ampliación del plazo de respuesta"),
    INCOMPETENCE("Que la información no es de la competencia del Instituto"),
    /** To an organ or a party; nothing is done on the case when it is made. */
    NOTICE("Un aviso");

    private final String label;

    NotifiedAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** It puts an end to the procedure: NOTIF-FINAL runs (47.4.f). */
    boolean ends() {
        return this == ANSWER || this == INCOMPETENCE;
    }
}
