package mx.ine.transparencia.kernel.body;

/** What a member says to a proposal. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN
}
