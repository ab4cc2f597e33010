package mx.ine.transparencia.requests.notification.domain;

/** How the notification came about in the end (Art. 47). */
public enum Made {
    TO_THE_PERSON,
    /** Whoever was at the address, after a citation; also posted on Estrados (47.3.III.c). */
    WITH_ANOTHER,
    /** At the office, by the person or a representative (47.4.d). */
    APPEARANCE,
    /** The person shows to know it (47.4.g). */
    KNOWLEDGE,
    ESTRADOS,
    /** An organ or party acknowledged the letter or the e-mail (47.1.II-III). */
    ACKNOWLEDGED
}
