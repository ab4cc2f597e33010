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
    TURN_CLASSIFIED(
            "request.turn-classified.v1",
            "An organ classified what was asked; it is before the Committee (25.3.IV-V)"),
    NONEXISTENCE_DECLARED(
            "request.nonexistence-declared.v1",
            "An organ declared that it does not exist; it is before the Committee (25.3.VI)"),
    FURTHER_SEARCH_ORDERED(
            "request.further-search-ordered.v1", "The Committee ordered to search again (25.3.VI)"),
    TURN_RESOLVED(
            "request.turn-resolved.v1",
            "The Committee resolved what an organ declared, and it was carried out (25.3.IV)"),
    CONSENT_REQUIRED(
            "request.consent-required.v1", "The data subject was asked for consent (13.1)"),
    CONSENT_ANSWERED(
            "request.consent-answered.v1",
            "The data subject answered, or was silent: it stays confidential (13.1)"),
    PARTY_CONSULTED(
            "request.party-consulted.v1", "A party was asked for voluntary information (67)"),
    PARTY_ANSWERED("request.party-answered.v1", "The party said whether it hands it over (67)"),
    JOINED("request.joined.v1", "It was joined to another case (27.2)"),
    CLARIFICATION_REQUIRED(
            "request.clarification-required.v1", "The applicant was asked to clarify (24.5)"),
    CLARIFICATION_ANSWERED(
            "request.clarification-answered.v1",
            "The applicant clarified; the term starts again (24.5)"),
    DISCARDED("request.discarded.v1", "The clarification was not answered (24.5)"),
    EXTENDED("request.extended.v1", "The answer term was extended (25.1, 26)"),
    DEEMED_GRANTED("request.deemed-granted.v1", "Silence granted it (39)"),
    UNANSWERED(
            "request.unanswered.v1",
            "Not answered in time: it stays owed, and may be appealed (LGTAIP 134, 144)"),
    EXTENSION_RESOLVED(
            "request.extension-resolved.v1",
            "The Committee resolved whether there is more time (LGTAIP 134)"),
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
