package mx.ine.transparencia.requests.notification.domain;

/** Why a notification in person falls to Estrados (Art. 47.3.III.d, 47.4.c, 47.5). */
public enum Failure {
    /** The person would not take it, or those at the address would not take the citation. */
    REFUSED,
    NOBODY_THERE,
    CLOSED_PREMISES,
    /** It does not exist, or the person does not live there. */
    FALSE_ADDRESS,
    /** A citation was left and nothing was served by the end of its day. */
    CITATION_LAPSED
}
