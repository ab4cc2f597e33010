package mx.ine.transparencia.kernel.calendar;

/** Who makes a day non-working (Art. 2.1.XX). */
public enum ClosureKind {
    /** The law: Ley Federal del Trabajo, article 74. */
    STATUTORY,
    /** The Institute: holiday periods and suspensions of terms, each with its agreement. */
    INSTITUTE
}
