package mx.ine.transparencia.requests.request.domain;

/** How a request arrived (Art. 24.1, 25.3.II, 69.4). */
public enum Channel {
    WEB,
    PLATFORM,
    EMAIL,
    MAIL,
    COURIER,
    IN_PERSON,
    MODULE,
    PARTY,
    ORGAN;

    /** Art. 25.3.II: whoever else receives it must forward it to the Liaison Unit. */
    public boolean forwarded() {
        return switch (this) {
            case MODULE, PARTY, ORGAN -> true;
            case WEB, PLATFORM, EMAIL, MAIL, COURIER, IN_PERSON -> false;
        };
    }

    /** Anybody may file through these without an account; the others are captured by staff. */
    public boolean open() {
        return this == WEB;
    }
}
