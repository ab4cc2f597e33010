package mx.ine.transparencia.requests.request.domain;

/** How the information is handed over (Art. 24.2.V, 31.1). */
public enum DeliveryMode {
    VERBAL,
    PLAIN_COPY,
    CERTIFIED_COPY,
    ELECTRONIC,
    OPTICAL,
    DIRECT_CONSULTATION;

    /** Art. 30.1: consultation is free; guidance by word of mouth costs nothing either. */
    public boolean alwaysFree() {
        return this == DIRECT_CONSULTATION || this == VERBAL;
    }
}
