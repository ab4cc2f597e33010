package mx.ine.transparencia.requests.committee;

/** What the Committee resolved of a matter (Art. 19, 25.3.IV). */
public enum Sense {
    CONFIRM,
    /** In part; may order a public version. */
    MODIFY,
    /** Grants access, or says that what was declared does not hold. */
    REVOKE,
    /** Before resolving: the organ searches again, where the Committee says. */
    FURTHER_SEARCH
}
