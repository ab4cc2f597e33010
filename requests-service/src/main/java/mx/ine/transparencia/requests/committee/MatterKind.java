package mx.ine.transparencia.requests.committee;

import java.util.List;

/** What may be put before the Information Committee (Art. 18.4, 19, 25.3.IV-VI, 27.2, 28.3). */
public enum MatterKind {
    /** An organ classified what was asked, wholly or in part (25.3.IV-V). */
    CLASSIFICATION("Clasificación", true, Sense.CONFIRM, Sense.MODIFY, Sense.REVOKE),
    /** An organ declared that it does not exist (25.3.VI). */
    NONEXISTENCE(
            "Declaratoria de inexistencia",
            true,
            Sense.CONFIRM,
            Sense.MODIFY,
            Sense.REVOKE,
            Sense.FURTHER_SEARCH),
    /** The same, of another service's case: personal data that were not found. */
    ARCO_NONEXISTENCE(
            "Inexistencia de datos personales",
            true,
            Sense.CONFIRM,
            Sense.MODIFY,
            Sense.REVOKE,
            Sense.FURTHER_SEARCH),
    /** An extension that the Committee grants, where the regime leaves it to it (LGTAIP 134). */
    EXTENSION("Ampliación del plazo", true, Sense.CONFIRM, Sense.REVOKE),
    /** Cases with the same request, applicant, theme or organ (27.2). */
    JOINING("Acumulación de expedientes", true, Sense.CONFIRM, Sense.REVOKE),
    /** What was classified may no longer be so (10, 11.5). */
    DECLASSIFICATION("Desclasificación", false, Sense.CONFIRM, Sense.MODIFY, Sense.REVOKE),
    /** The tariff of a year (28, 30). */
    TARIFF("Cuotas de recuperación", false, Sense.CONFIRM, Sense.REVOKE),
    /** A criterion of interpretation, proposed to the Guarantor Body (19.1.XIII). */
    CRITERION("Criterio de interpretación", false, Sense.CONFIRM, Sense.REVOKE),
    /** Whether somebody may sit for a member (18.4.I). */
    ALTERNATE("Aprobación de suplente", false, Sense.CONFIRM, Sense.REVOKE);

    private final String label;
    private final boolean notified;
    private final List<Sense> senses;

    MatterKind(String label, boolean notified, Sense... senses) {
        this.label = label;
        this.notified = notified;
        this.senses = List.of(senses);
    }

    /** To people, in Spanish. */
    public String label() {
        return label;
    }

    /** Whether a person waits for it: its resolution is notified within REQ-RESOLUTION-NOTIFY. */
    public boolean notified() {
        return notified;
    }

    /** What can be resolved of it. */
    public List<Sense> senses() {
        return senses;
    }
}
