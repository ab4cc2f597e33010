package mx.ine.transparencia.requests.request.domain;

/** What the Information Committee found of what an organ declared (Art. 25.3.IV, 25.3.VI). */
public enum Finding {
    CONFIRM,
    MODIFY,
    REVOKE,
    /** Before resolving: the organ searches again. */
    FURTHER_SEARCH
}
