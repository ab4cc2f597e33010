package mx.ine.transparencia.requests.request;

/** The public events of a request: the names are the contract (asyncapi.json). */
enum EventType {
    FILED("request.filed.v1", "A request was filed and has its folio (Art. 24)"),
    FORWARDED(
            "request.forwarded.v1",
            "The Liaison Unit received what another office took in (25.3.II)"),
    FORWARD_OVERDUE("request.forward-overdue.v1", "An office did not forward in time (25.3.II)"),
    TURNED("request.turned.v1", "It was turned to organs (25.3.I)"),
    INCOMPETENT("request.incompetent.v1", "The Institute is not competent (24.8)"),
    TURN_DECLINED("request.turn-declined.v1", "An organ is not competent (24.7)"),
    TURN_ANSWERED("request.turn-answered.v1", "An organ answered its turn (25.3.III)"),
    CLARIFICATION_REQUIRED(
            "request.clarification-required.v1", "The applicant was asked to clarify (24.5)"),
    CLARIFICATION_ANSWERED(
            "request.clarification-answered.v1",
            "The applicant clarified; the term starts again (24.5)"),
    DISCARDED("request.discarded.v1", "The clarification was not answered (24.5)"),
    EXTENDED("request.extended.v1", "The answer term was extended (25.1, 26)"),
    DEEMED_GRANTED("request.deemed-granted.v1", "Silence granted it (39)"),
    ANSWERED("request.answered.v1", "The answer was notified (25.1)"),
    PAID("request.paid.v1", "The payment was proven (28.2)"),
    AVAILABLE("request.available.v1", "The information is available (28.1)"),
    DELIVERED("request.delivered.v1", "The information was handed over (31.1)"),
    EXPIRED("request.expired.v1", "It was not collected in time (29.1)"),
    WITHDRAWN("request.withdrawn.v1", "The applicant withdrew (24.9)"),
    TERMS_MOVED("request.terms-moved.v1", "A change of the calendar moved its open terms (2.1.XX)");

    private final String type;
    private final String meaning;

    EventType(String type, String meaning) {
        this.type = type;
        this.meaning = meaning;
    }

    /** Without the name of the service. */
    String type() {
        return type;
    }

    String meaning() {
        return meaning;
    }
}
