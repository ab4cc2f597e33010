package mx.ine.transparencia.requests.committee;

/** What may be put before the Information Committee (Art. 19, 25.3.IV-VI, 27.2, 28.3). */
public enum MatterKind {
    /** An organ classified what was asked, wholly or in part (25.3.IV-V). */
    CLASSIFICATION,
    /** An organ declared that it does not exist (25.3.VI). */
    NONEXISTENCE,
    /** The same, of another service's case: personal data that were not found. */
    ARCO_NONEXISTENCE,
    /** An extension that the Committee grants, where the regime leaves it to it (LGTAIP 134). */
    EXTENSION,
    /** Cases with the same request, applicant, theme or organ (27.2). */
    JOINING,
    /** What was classified may no longer be so (10, 11.5). */
    DECLASSIFICATION,
    /** The tariff of a year (28, 30). */
    TARIFF,
    /** A criterion of interpretation, proposed to the Guarantor Body (19.1.XIII). */
    CRITERION
}
