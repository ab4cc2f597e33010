package mx.ine.transparencia.platform.security;

/**
 * The roles of the suite, as the sign-in names them; {@code docs/roles.md} gives their articles.
 */
public final class Roles {

    /** Unidad de Enlace (Art. 17). */
    public static final String LIAISON_UNIT = "liaison-unit";

    /**
     * Transparency liaison of an organ or party (Art. 10.3, 25.2), with the claim {@code organ}.
     */
    public static final String ORGAN_LIAISON = "organ-liaison";

    /** Receives requests at the module of a board (Art. 17.2), with the claim {@code organ}. */
    public static final String MODULE_CLERK = "module-clerk";

    /** Keeps the calendar of business days (Art. 2.1.XX). */
    public static final String CALENDAR_ADMIN = "calendar-admin";

    /** Titular or alternate member of the Information Committee (Art. 18). */
    public static final String COMMITTEE_MEMBER = "committee-member";

    /** Technical secretary of the Information Committee, with voice only (Art. 18). */
    public static final String COMMITTEE_SECRETARY = "committee-secretary";

    /** Serves notifications in person (Art. 47). */
    public static final String NOTIFIER = "notifier";

    /** Receives and proves payments (Art. 28, 30). */
    public static final String CASHIER = "cashier";

    /** Reads everything and changes nothing. */
    public static final String AUDITOR = "auditor";

    /** The suite itself: terms that run out, other services. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
