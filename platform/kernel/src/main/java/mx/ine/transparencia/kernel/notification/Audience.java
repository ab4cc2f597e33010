package mx.ine.transparencia.kernel.notification;

/** To whom a notification goes: its effects differ (Art. 47.1, 47.3). */
public enum Audience {
    /** Organs of the Institute and political parties. */
    ORGAN,
    /** Applicants, appellants and data subjects. */
    PERSON
}
