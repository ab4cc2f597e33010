package mx.ine.transparencia.requests.notification.domain;

/** With whom a notifier dealt (Art. 47.3.III, 47.4.d-e). */
public enum Receiver {
    PERSON,
    /** Who acts for the person: as good as the person. */
    REPRESENTATIVE,
    /** Whoever was at the address: only after a citation (47.3.III.c). */
    ANOTHER
}
