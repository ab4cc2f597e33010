package mx.ine.transparencia.requests.request.domain;

/** The name of a stage as stored, filtered by and shown. */
public enum Status {
    AWAITING_FORWARD("Recibida en otra oficina, en camino a la Unidad de Enlace"),
    RECEIVED("Recibida"),
    TURNED("En proceso"),
    CLARIFICATION_REQUESTED("Se le pidió una aclaración"),
    IN_COMMITTEE("Ante el Comité de Información"),
    DEEMED_GRANTED("Concedida por falta de respuesta"),
    UNANSWERED("Sin respuesta en plazo: se le debe"),
    ANSWERED("Respondida: se prepara la entrega"),
    AWAITING_PAYMENT("Respondida: en espera del pago"),
    AVAILABLE("Información disponible"),
    DELIVERED("Entregada"),
    DENIED("Respondida: sin información que entregar"),
    EXPIRED("Concluida: no se recogió a tiempo"),
    DISCARDED("Desechada"),
    INCOMPETENT("Concluida: no es competencia del Instituto"),
    JOINED("Concluida: se acumuló a otra solicitud"),
    WITHDRAWN("Concluida por desistimiento");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** Plain Spanish, for people. */
    public String label() {
        return label;
    }

    public boolean open() {
        return switch (this) {
            case AWAITING_FORWARD,
                    RECEIVED,
                    TURNED,
                    CLARIFICATION_REQUESTED,
                    IN_COMMITTEE,
                    DEEMED_GRANTED,
                    UNANSWERED,
                    ANSWERED,
                    AWAITING_PAYMENT,
                    AVAILABLE ->
                    true;
            case DELIVERED, DENIED, EXPIRED, DISCARDED, INCOMPETENT, JOINED, WITHDRAWN -> false;
        };
    }
}
