package mx.ine.transparencia.requests.request.domain;

/** By which means a notification was made (Art. 47.3-47.5). */
public enum Means {
    SYSTEM,
    EMAIL,
    ESTRADOS,
    /** The person appears before the Unit and is notified there (47.4.d). */
    APPEARANCE,
    /** A notifier hands it over at the address given, or wherever the person is (47.3.III). */
    IN_PERSON,
    /** The person shows to know what somebody was sent to notify (47.4.g). */
    KNOWLEDGE
}
