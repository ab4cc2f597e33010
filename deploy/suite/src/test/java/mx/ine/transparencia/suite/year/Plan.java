package mx.ine.transparencia.suite.year;

/** How a request of the year goes, and the status it must end in. */
enum Plan {
    DELIVERED("DELIVERED"),
    PAID("DELIVERED"),
    NEVER_PAID("EXPIRED"),
    NEVER_COLLECTED("EXPIRED"),
    WITHDRAWN("WITHDRAWN"),
    NEVER_CLARIFIED("DISCARDED"),
    CLARIFIED("DELIVERED"),
    NOT_THE_INSTITUTES("INCOMPETENT"),
    EXTENDED("DELIVERED"),
    SILENCE("DELIVERED"),
    RESERVED("DENIED"),
    IN_PART("DELIVERED"),
    REVOKED("DELIVERED"),
    NONEXISTENT("DENIED"),
    SEARCHED_AGAIN("DENIED"),
    JOINED("JOINED"),
    CONSENT_GIVEN("DELIVERED"),
    CONSENT_SILENT("DENIED"),
    OF_A_PARTY("DELIVERED"),
    FORWARDED("DELIVERED");

    private final String ends;

    Plan(String ends) {
        this.ends = ends;
    }

    String ends() {
        return ends;
    }
}
