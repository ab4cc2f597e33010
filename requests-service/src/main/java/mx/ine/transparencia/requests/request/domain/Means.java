package mx.ine.transparencia.requests.request.domain;

/** By which means a notification was made (Art. 47.3-47.5). */
public enum Means {
    SYSTEM,
    EMAIL,
    ESTRADOS,
    /** The person appears before the Unit and is notified there (47.4.d). */
    APPEARANCE
}
