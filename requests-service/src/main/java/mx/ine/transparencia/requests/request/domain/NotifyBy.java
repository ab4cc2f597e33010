package mx.ine.transparencia.requests.request.domain;

/** The means the applicant named to be notified by (Art. 24.2.II, 47.3). */
public enum NotifyBy {
    SYSTEM,
    EMAIL,
    ADDRESS,
    /** Nothing was named: Estrados (47.5). */
    NONE
}
