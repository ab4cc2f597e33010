package mx.ine.transparencia.kernel.regime;

/** In what a term is measured, and how people read it. */
public enum TermUnit {
    /** Business days (Art. 2.1.XX). */
    BUSINESS("día hábil", "días hábiles"),
    /** Calendar months, from date to date. */
    MONTH("mes", "meses"),
    /** Calendar years, from date to date. */
    YEAR("año", "años");

    private final String one;
    private final String many;

    TermUnit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** {@code 15 días hábiles}, {@code 1 mes}. */
    public String es(int length) {
        return length + " " + (length == 1 ? one : many);
    }
}
